import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openShop, memberToken, paid, type Shop } from '../app/test/shop.ts'
import type { AppOptions } from '../app/create-app.ts'
import type { Database } from '../db/database.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { createApp } from '../app/create-app.ts'
import { RevisionStream } from './revision-stream.ts'

let db: Database
before(async () => void (db = await testDatabase()))
after(() => db.close())

/** Never by itself within a test: only what the test does is told. */
const quiet = { poll: 1e8, heartbeat: 1e8 }

async function shopWith(live: AppOptions['live'], options: Partial<AppOptions> = {}): Promise<Shop> {
  const shop = await openShop(db, { live: { ...quiet, ...live }, ...options })
  await shop.publish()
  return shop
}

async function listen(shop: Shop, member: string, app = shop.app) {
  const authorization = `Bearer ${await memberToken(shop.secret, member)}`
  const response = await app.fetch(
    new Request(`http://shop.test/v1/me/events?key=${shop.publishable}`, { headers: { authorization } }),
  )
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  return {
    response,
    cancel: () => reader?.cancel(),
    /** Reads until something stands in the stream; false when it ended first. */
    until: async (wanted: string): Promise<boolean> => {
      while (!text.includes(wanted)) {
        const { done, value } = (await reader?.read()) ?? { done: true, value: '' }
        if (done) return false
        text += value
      }
      return true
    },
  }
}

test('a page hears the revision when it begins, and again after each change', async () => {
  const shop = await shopWith({})
  await shop.asMember('ann', 'POST', '/v1/me', { body: {} })
  const stream = await listen(shop, 'ann')
  assert.equal(stream.response.headers.get('content-type'), 'text/event-stream')
  assert.ok(await stream.until('event: revision\ndata: 1\n\n'))
  await shop.asShop('POST', '/v1/activities', { body: paid('1', 'ann') })
  assert.ok(await stream.until('event: revision\ndata: 2\n\n'))
  await stream.cancel()
})

test('somebody who has not joined hears 0, and then of joining', async () => {
  const shop = await shopWith({})
  const stream = await listen(shop, 'ben')
  assert.ok(await stream.until('data: 0\n\n'))
  await shop.asMember('ben', 'POST', '/v1/me', { body: {} })
  assert.ok(await stream.until('data: 1\n\n'))
  await stream.cancel()
})

test('what another process changed is heard by looking', async () => {
  const shop = await shopWith({ poll: 20 })
  const stream = await listen(shop, 'ann')
  assert.ok(await stream.until('data: 0\n\n'))
  const other = createApp({ db })
  const headers = { authorization: `Bearer ${shop.secret}`, 'content-type': 'application/json' }
  const body = JSON.stringify({ type: 'member.joined', id: 'j', member: 'ann' })
  await other.fetch(new Request('http://shop.test/v1/activities', { method: 'POST', headers, body }))
  assert.ok(await stream.until('data: 1\n\n'))
  await stream.cancel()
})

test('a quiet stream is kept alive', async () => {
  const shop = await shopWith({ heartbeat: 20 })
  const stream = await listen(shop, 'ann')
  assert.ok(await stream.until(': still here'))
  await stream.cancel()
})

test('a stream ends with its token', async () => {
  const now = new Date(Date.now() + 600_000 - 300)
  const shop = await shopWith({}, { now: () => now })
  const stream = await listen(shop, 'ann')
  assert.equal(await stream.until('never'), false)
})

test('a stream ends when the key behind its token is revoked', async () => {
  const shop = await shopWith({ heartbeat: 20 })
  const stream = await listen(shop, 'ann')
  assert.ok(await stream.until(': still here'))
  const { body } = await shop.asShop<{ secret: string }>('POST', '/v1/keys', { body: {} })
  const headers = { authorization: `Bearer ${body.secret}` }
  await shop.ask('DELETE', `/v1/keys/${shop.secret.split('_')[3]}`, { headers })
  assert.equal(await stream.until('never'), false)
})

test('a member holds so many streams and no more, and a closed one makes room', async () => {
  const shop = await shopWith({ perMember: 2 })
  const streams = [await listen(shop, 'ann'), await listen(shop, 'ann')]
  assert.equal((await listen(shop, 'ann')).response.status, 503)
  assert.equal((await listen(shop, 'ben')).response.status, 200)
  await streams[0]?.cancel()
  assert.equal((await listen(shop, 'ann')).response.status, 200)
  shop.app.close()
})

test('closing the app ends every stream', async () => {
  const shop = await shopWith({})
  const stream = await listen(shop, 'ann')
  assert.ok(await stream.until('data: 0\n\n'))
  shop.app.close()
  assert.equal(await stream.until('never'), false)
})

test('a reader that is slow hears the newest revision only, and one that reads nothing is let go', async () => {
  let ended = false
  const stream = new RevisionStream(() => (ended = true))
  for (let revision = 1; revision <= 50; revision += 1) stream.push(revision)
  const reader = stream.body.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  while (!text.includes('data: 50\n')) text += (await reader.read()).value ?? ''
  assert.ok((text.match(/event: revision/g) ?? []).length <= 2, text)
  const deaf = new RevisionStream(() => (ended = true))
  deaf.push(1)
  for (let beats = 0; beats < 4; beats += 1) deaf.beat()
  assert.equal(ended, true)
})
