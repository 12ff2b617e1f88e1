import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Problem } from '@tenth/contract'
import { pino } from 'pino'
import type { Database } from '../db/database.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { memberToken, openShop, paid } from './test/shop.ts'

let db: Database
before(async () => void (db = await testDatabase()))
after(() => db.close())

const pointers = (problem: Problem) => problem.errors?.map(({ pointer }) => pointer)

test('path and query are checked like a body', async () => {
  const shop = await openShop(db)
  assert.deepEqual(pointers((await shop.asShop('GET', '/v1/members?limit=0&corsor=x')).body), [
    'query/limit',
    'query/corsor',
  ])
  assert.deepEqual(pointers((await shop.asShop('GET', '/v1/members?limit=1&limit=2')).body), ['query/limit'])
  assert.deepEqual(pointers((await shop.asShop('GET', '/v1/members/a%20b')).body), ['path/member'])
  assert.deepEqual(pointers((await shop.asShop('GET', '/v1/keys?key=x')).body), ['query/key'])
})

test('an id may hold whatever can be seen, also what an address gives a meaning to', async () => {
  const shop = await openShop(db)
  await shop.publish()
  const id = 'a/b%c?d#é'
  await shop.asShop('POST', '/v1/activities', { body: { type: 'member.joined', id: 'j', member: id } })
  const { status, body } = await shop.asShop<{ id: string }>('GET', `/v1/members/${encodeURIComponent(id)}`)
  assert.deepEqual([status, body.id], [200, id])
})

test('a redemption without an Idempotency-Key is told so, beside what else is wrong', async () => {
  const shop = await openShop(db)
  const { body } = await shop.asMember('ann', 'POST', '/v1/me/redemptions', { body: { reward: 'a b' } })
  assert.deepEqual(pointers(body), ['header/Idempotency-Key', '/reward'])
})

test('a body that is streamed without a length is measured all the same', async () => {
  const shop = await openShop(db)
  const body = ReadableStream.from(Array.from({ length: 20 }, () => new Uint8Array(100_000)))
  const headers = { authorization: `Bearer ${shop.secret}`, 'content-type': 'application/json' }
  const request = new Request('http://shop.test/v1/activities', {
    method: 'POST',
    body,
    headers,
    duplex: 'half',
  })
  assert.equal((await shop.app.fetch(request)).status, 413)
})

test('the programme and the member are sent again only when they changed', async () => {
  const shop = await openShop(db)
  await shop.publish()
  await shop.asMember('ann', 'POST', '/v1/me', { body: {} })
  const address = `/v1/page/program?key=${shop.publishable}`
  const first = await shop.ask('GET', address)
  const again = await shop.ask('GET', address, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } })
  assert.deepEqual([first.status, again.status, again.body], [200, 304, null])
  assert.equal(again.headers.get('cache-control'), 'public, no-cache')

  const me = await shop.asMember('ann', 'GET', '/v1/me')
  const headers = { 'if-none-match': me.headers.get('etag') ?? '' }
  assert.equal((await shop.asMember('ann', 'GET', '/v1/me', { headers })).status, 304)
  await shop.asShop('POST', '/v1/activities', { body: paid('1', 'ann') })
  assert.equal((await shop.asMember('ann', 'GET', '/v1/me', { headers })).status, 200)
})

test('pages of any origin may ask what pages may ask, and nothing else', async () => {
  const shop = await openShop(db)
  const preflight = { origin: 'https://shop.example', 'access-control-request-method': 'POST' }
  const page = await shop.ask('OPTIONS', '/v1/me/redemptions', { headers: preflight })
  assert.equal(page.status, 204)
  assert.equal(page.headers.get('access-control-allow-origin'), '*')
  assert.match(page.headers.get('access-control-allow-headers') ?? '', /Authorization.*Idempotency-Key/)
  assert.equal(page.headers.get('access-control-max-age'), '86400')
  const secret = await shop.ask('OPTIONS', '/v1/activities', { headers: preflight })
  assert.equal(secret.headers.get('access-control-allow-origin'), null)
  const problem = await shop.ask('GET', '/v1/me', { headers: { origin: 'https://shop.example' } })
  assert.equal(problem.headers.get('access-control-allow-origin'), '*')
})

test('a secret key in a page is told to be there, and not only that it does not fit', async () => {
  const shop = await openShop(db)
  const headers = { authorization: `Bearer ${shop.secret}`, origin: 'https://shop.example' }
  assert.equal((await shop.ask('GET', `/v1/me?key=${shop.publishable}`, { headers })).body.code, 'key_in_browser')
})

test('the log says what was asked and how it went, and nothing that is secret or somebody’s', async () => {
  const lines: string[] = []
  const logger = pino({ level: 'debug' }, { write: line => void lines.push(line) })
  const shop = await openShop(db, { logger })
  await shop.publish()
  const token = await memberToken(shop.secret, 'ann@example.com')
  await shop.ask('POST', `/v1/me?key=${shop.publishable}`, { body: {}, headers: { authorization: `Bearer ${token}` } })
  await shop.asShop('GET', '/v1/members/ann@example.com')
  const logged = lines.map(line => JSON.parse(line) as Record<string, unknown>)
  assert.deepEqual(
    logged.map(({ method, route, status, tenant }) => [method, route, status, tenant]),
    [
      ['POST', '/v1/program', 200, shop.id],
      ['POST', '/v1/me', 200, shop.id],
      ['GET', '/v1/members/{member}', 200, shop.id],
    ],
  )
  const all = lines.join('')
  for (const secret of [token, shop.secret, shop.publishable, 'ann@example.com'])
    assert.ok(!all.includes(secret), secret)
})

test('health, readiness, the document and the reference are there for anybody', async () => {
  const shop = await openShop(db)
  for (const path of ['/healthz', '/readyz', '/openapi.json'])
    assert.equal((await shop.ask('GET', path)).status, 200, path)
  const docs = await shop.app.fetch(new Request('http://shop.test/docs'))
  assert.match(docs.headers.get('content-security-policy') ?? '', /default-src 'none'/)
  assert.match(await docs.text(), /id="problem-key_unknown"/)
})

test('a server whose database is gone is alive and not ready', async () => {
  const closed = await testDatabase()
  const shop = await openShop(closed)
  await closed.close()
  assert.equal((await shop.ask('GET', '/healthz')).status, 200)
  assert.equal((await shop.ask('GET', '/readyz')).body.code, 'too_busy')
})
