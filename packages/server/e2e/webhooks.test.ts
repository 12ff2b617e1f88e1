import assert from 'node:assert/strict'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openDatabase } from '../src/db/open-database.ts'
import { postgresTestUrl } from '../src/test-database/postgres.ts'
import { shopOverHttp } from './shop-over-http.ts'
import { serve } from './tenth-process.ts'

test('what a killed server was sending is sent by another, under the same id', async () => {
  const ids: string[] = []
  let answer = (_response: ServerResponse) => {}
  const told = createServer((request, response) => {
    ids.push(String(request.headers['webhook-id']))
    answer(response)
  })
  await new Promise<void>(done => told.listen(0, '127.0.0.1', done))
  after(() => {
    told.closeAllConnections()
    told.close()
  })
  const shop = shopOverHttp()
  const DATABASE_URL = await postgresTestUrl()
  const sealing = { TENTH_SEALING_KEY: 'a key of 32 characters, or rather more', TENTH_WEBHOOKS_TO: 'loopback' }
  const settings = { ...shop.settings, ...sealing, DATABASE_URL }
  let server = await serve(settings)
  after(() => server.kill())
  await shop.publish(server)
  const url = `http://127.0.0.1:${(told.address() as AddressInfo).port}/`
  const made = await shop.call(server, 'createWebhook', { body: { url, types: ['member.joined'] } })
  assert.equal(made.status, 200)
  await shop.call(server, 'join', { member: 'ann', body: {} })
  await until(() => ids.length === 1)
  await server.kill()
  answer = response => response.end()
  const db = await openDatabase({ connectionString: DATABASE_URL })
  after(() => db.close())
  // The minute that the dead server's lease runs is not waited for.
  await db.transaction(shop.name, tx => sql`update webhooks set leased_until = now()`.execute(tx))
  server = await serve(settings)
  await until(() => ids.length > 1)
  assert.equal(new Set(ids).size, 1)
  await until(async () => {
    const { rows } = await db.transaction(shop.name, tx =>
      sql<{ status: string }>`select status from webhook_deliveries`.execute(tx),
    )
    return rows.length === 1 && rows[0]?.status === 'delivered'
  })
  assert.equal(await server.stop(), 0)
})

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('It did not come about within 30 seconds.')
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}
