import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { testDatabase } from '../../server/src/test-database/test-database.ts'
import { giveKnown } from './index.ts'
import { openDeli } from './test/deli.ts'

const db = await testDatabase()
after(() => db.close())

const deli = await openDeli(db)
const first = deli.page(null)
await first.refresh()
const program = first.$program.get().value
first.close()

test('what a page’s server knew is there at once, and asked for again', async () => {
  const client = deli.page(null)
  const old = { ...program!, version: program!.version - 1 }
  giveKnown(client, { program: old, member: null })
  assert.deepEqual(client.$program.get(), { status: 'ready', value: old })
  await client.refresh()
  assert.equal(client.$program.get().value?.version, program!.version)
  assert.equal(client.$member.get().status, 'signed_out')
  client.close()
})

test('what the client knows by itself stays', async () => {
  const client = deli.page(null)
  await client.refresh()
  giveKnown(client, { program: { ...program!, version: 0 } })
  assert.equal(client.$program.get().value?.version, program!.version)
  client.close()
})

test('after a failure it is shown as old', async () => {
  const client = deli.page(null, { fetch: () => Promise.reject(new Error('down')) })
  await client.refresh()
  giveKnown(client, { program: program! })
  const { status, value } = client.$program.get()
  assert.deepEqual([status, value?.version], ['error', program!.version])
  client.close()
})
