import assert from 'node:assert/strict'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { createApp } from '@tenth/server'
import { testDatabase } from '../../../server/src/test-database/test-database.ts'
import { openDeli } from '../test/deli.ts'
import { createShop, isSetupError, verifyWebhook, WebhookError, type WebhookFault } from './index.ts'

const db = await testDatabase()
const messages: { body: string; headers: IncomingHttpHeaders }[] = []
const server = createServer((request, response) => {
  let body = ''
  request.on('data', (part: Buffer) => (body += part.toString()))
  request.on('end', () => {
    messages.push({ body, headers: request.headers })
    response.end()
  })
})
await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
after(async () => {
  server.close()
  await db.close()
})

const app = createApp({ db, checkReplies: true, sealingKey: 'a key that is in no database', webhooksTo: 'loopback' })
const deli = await openDeli(db)
const shop = createShop({ api: 'http://tenth.test', secretKey: deli.secretKey, fetch: app.fetch })
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
const { webhook, secret } = await shop.call('createWebhook', { body: { url, types: ['member.joined'] } })
await deli.page('ann').join()
await app.sendDue()
const { secret: next } = await shop.call('rotateWebhookSecret', { params: { webhook: webhook.id }, body: {} })
await deli.page('ben').join()
await app.sendDue()

const [first = assert.fail('Nothing came.'), second = assert.fail('One came.')] = messages

const refuses = (code: WebhookFault, asked: Promise<unknown>) =>
  assert.rejects(asked, error => error instanceof WebhookError && error.code === code)

test('what the server sends is believed, and its event has a type', async () => {
  const event = await verifyWebhook(first.body, first.headers, secret)
  assert.equal(event.type, 'member.joined')
  assert.equal(event.member, 'ann')
  assert.equal(event.id, first.headers['webhook-id'])
  const bytes = new TextEncoder().encode(first.body)
  assert.deepEqual(await verifyWebhook(bytes, new Headers(first.headers as Record<string, string>), secret), event)
})

test('while secrets change, both are believed, and the new one alone does not sign what is old', async () => {
  for (const each of [secret, next])
    assert.equal((await verifyWebhook(second.body, second.headers, each)).member, 'ben')
  await refuses('signature_wrong', verifyWebhook(first.body, first.headers, next))
})

test('a body that was altered, by one letter, is not believed', async () => {
  await refuses('signature_wrong', verifyWebhook(first.body.replace('ann', 'anm'), first.headers, secret))
  const headers = { ...first.headers, 'webhook-id': 'another' }
  await refuses('signature_wrong', verifyWebhook(first.body, headers, secret))
  await refuses('signature_wrong', verifyWebhook(first.body, { ...first.headers, 'webhook-signature': 'v1,!' }, secret))
})

test('an old message sent again is not believed, nor one from the future', async () => {
  const at = (seconds: number) => ({ now: () => new Date(Date.now() + seconds * 1000) })
  await refuses('timestamp_outside', verifyWebhook(first.body, first.headers, secret, at(400)))
  await refuses('timestamp_outside', verifyWebhook(first.body, first.headers, secret, at(-400)))
  const headers = { ...first.headers, 'webhook-timestamp': 'now' }
  await refuses('timestamp_outside', verifyWebhook(first.body, headers, secret))
  assert.ok(await verifyWebhook(first.body, first.headers, secret, { ...at(400), tolerance: 500 }))
})

test('without its headers nothing is believed, and without a secret nothing is checked', async () => {
  await refuses('headers_missing', verifyWebhook(first.body, {}, secret))
  await assert.rejects(verifyWebhook(first.body, first.headers, 'whsec_'), isSetupError)
})
