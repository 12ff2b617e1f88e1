import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import type { Event } from '@tenth/contract'
import { postgresTestDatabase } from '../test-database/postgres.ts'
import { openShop } from '../test-database/test-shop.ts'
import { deliver } from './deliver.ts'

test('many who send at once send each event once, to each address in order', async () => {
  const db = await postgresTestDatabase()
  const received: Event[] = []
  const told = createServer((request, response) => {
    let text = ''
    request.on('data', (part: Buffer) => (text += part.toString()))
    request.on('end', () => {
      received.push(JSON.parse(text) as Event)
      response.end()
    })
  })
  await new Promise<void>(done => told.listen(0, '127.0.0.1', done))
  after(async () => {
    told.close()
    await db.close()
  })
  const shop = await openShop(db)
  const url = `http://127.0.0.1:${(told.address() as AddressInfo).port}/`
  await shop.must('createWebhook', { body: { url, types: ['member.joined'] } })
  const members = Array.from({ length: 40 }, (_, index) => `m${index}`)
  for (const member of members) await shop.join(member)
  const sender = { db, now: shop.now, newId: () => crypto.randomUUID(), reach: 'loopback' } as const
  const sealingKey = 'a key that is in no database'
  await Promise.all(Array.from({ length: 8 }, () => deliver({ ...sender, sealingKey })))
  assert.deepEqual(
    received.map(({ member }) => member),
    members,
  )
})
