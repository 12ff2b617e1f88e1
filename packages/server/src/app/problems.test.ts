import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { check } from './field-errors.ts'
import { Problem, problemCodes, type ProblemCode } from '@tenth/contract'
import type { Database } from '../db/database.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { deskProblems } from './test/desk-problems.ts'
import { rowProblems } from './test/row-problems.ts'
import { webhookProblems } from './test/webhook-problems.ts'
import { spendingProblems } from './test/spending-problems.ts'
import { createApp } from './create-app.ts'
import { memberToken, openShop, order, paid, program, type Said, type Shop } from './test/shop.ts'

let db: Database
before(async () => void (db = await testDatabase()))
after(() => db.close())

const join = { body: {} }
const failing = (error: Error): Database => ({ ...db, transaction: () => Promise.reject(error) })

async function withToken(shop: Shop, changes: Parameters<typeof memberToken>[2]): Promise<Said<Problem>> {
  const authorization = `Bearer ${await memberToken(shop.secret, 'ann', changes)}`
  return shop.ask('GET', '/v1/me', { headers: { authorization, 'tenth-key': shop.publishable } })
}

/** One way to meet each problem. A new code does not compile until it stands here. */
const provoked: Record<ProblemCode, (shop: Shop) => Promise<Said<Problem>>> = {
  not_found: shop => shop.ask('GET', '/v1/nothing'),
  method_not_allowed: shop => shop.ask('DELETE', '/v1/me'),
  body_too_large: shop => shop.asShop('POST', '/v1/activities', { body: ' '.repeat(1024 * 1024 + 1) }),
  unsupported_media_type: shop =>
    shop.asShop('POST', '/v1/activities', { body: 'type=visit', headers: { 'content-type': 'text/plain' } }),
  key_missing: shop => shop.ask('GET', '/v1/members'),
  key_unknown: shop =>
    shop.ask('GET', '/v1/members', { headers: { authorization: `Bearer ${shop.secret.slice(0, -1)}_` } }),
  key_wrong_kind: shop => shop.ask('GET', '/v1/members', { headers: { authorization: `Bearer ${shop.publishable}` } }),
  key_in_browser: shop => shop.asShop('GET', '/v1/members', { headers: { origin: 'https://shop.example' } }),
  token_missing: shop => shop.ask('GET', `/v1/me?key=${shop.publishable}`),
  token_invalid: shop => withToken(shop, { aud: 'another' }),
  token_expired: shop => withToken(shop, { exp: -60 }),
  malformed_json: shop => shop.asShop('POST', '/v1/activities', { body: '{"type": "visit",}' }),
  invalid: shop => shop.asShop('POST', '/v1/activities', { body: { type: 'visit' } }),
  cursor_invalid: shop => shop.asShop('GET', '/v1/members?cursor=elsewhere'),
  idempotency_key_reused: async shop => {
    await shop.asMember('ann', 'POST', '/v1/me', join)
    const headers = { 'idempotency-key': 'once' }
    await shop.asMember('ann', 'POST', '/v1/me/redemptions', { body: { reward: 'coffee' }, headers })
    return shop.asMember('ann', 'POST', '/v1/me/redemptions', { body: { reward: 'feast' }, headers })
  },
  program_missing: async () => (await openShop(db)).asShop('GET', '/v1/program'),
  currency_differs: shop =>
    shop.ask('POST', `/v1/page/estimate?key=${shop.publishable}`, {
      body: { currency: 'USD', lines: order('1').lines },
    }),
  activity_differs: async shop => {
    await shop.asShop('POST', '/v1/activities', { body: { type: 'member.joined', id: 'same', member: 'ann' } })
    return shop.asShop('POST', '/v1/activities', { body: { type: 'member.joined', id: 'same', member: 'ben' } })
  },
  ...rowProblems,
  ...webhookProblems(() => openShop(db, { sealingKey: 'a key that is in no database' })),
  referral_unknown: shop => shop.asShop('POST', '/v1/referrals/nothing/refuse', { body: { author: { id: 'jo' } } }),
  leaderboard_off: shop => shop.ask('GET', `/v1/page/leaderboard?key=${shop.publishable}`),
  order_already_paid: async shop => {
    await shop.asMember('ann', 'POST', '/v1/me', join)
    await shop.asShop('POST', '/v1/activities', { body: paid('order-1', 'ann') })
    return shop.asShop('POST', '/v1/activities', { body: { ...paid('order-1', 'ann'), id: 'order-1-again' } })
  },
  order_unknown: async shop => {
    await shop.asMember('ann', 'POST', '/v1/me', join)
    const refund = { type: 'order.refunded', id: 'refund', member: 'ann', refund: { order: 'never' } }
    return shop.asShop('POST', '/v1/activities', { body: refund })
  },
  member_unknown: shop => shop.asShop('GET', '/v1/members/nobody'),
  redemption_unknown: async shop => {
    await shop.asMember('ann', 'POST', '/v1/me', join)
    return shop.asMember('ann', 'POST', '/v1/me/redemptions/none/cancel', { body: {} })
  },
  offer_unknown: async shop => {
    await shop.asMember('ann', 'POST', '/v1/me', join)
    return shop.asMember('ann', 'POST', '/v1/me/offers/none', { body: {}, headers: { 'idempotency-key': 'offer' } })
  },
  subscription_unknown: shop => shop.asShop('GET', '/v1/subscriptions/none'),
  subscription_of_another: async shop => {
    for (const member of ['ann', 'ben']) await shop.asMember(member, 'POST', '/v1/me', join)
    const period = { count: 1, unit: 'month' }
    const body = { id: 'gym', member: 'ann', plan: 'full', price: 2900, currency: 'EUR', period }
    await shop.asShop('POST', '/v1/subscriptions', { body })
    return shop.asShop('POST', '/v1/subscriptions', { body: { ...body, member: 'ben' } })
  },
  cancellation_unknown: shop => shop.asShop('GET', '/v1/cancellations/case/none'),
  segment_unknown: shop => shop.asShop('GET', '/v1/segments/none/members'),
  claim_missing: async shop => {
    await shop.asMember('ann', 'POST', '/v1/me', join)
    return shop.asMember('ann', 'POST', '/v1/me/accounts', { body: { kind: 'email' } })
  },
  ...deskProblems,
  ...spendingProblems,
  sealing_key_differs: async () => {
    const gives = { kind: 'free_delivery' } as const
    const rewards = [...(program.rewards ?? []), { id: 'ticket', name: 'Ticket', cost: 1, gives, pool: 'cinema' }]
    const shop = await openShop(db, { sealingKey: 'the first key, long enough to keep codes' })
    await shop.asShop('POST', '/v1/program', { body: { ...program, rewards } })
    await shop.asShop('POST', '/v1/pools/cinema/codes', { body: { codes: ['KINO-1111-AAAA'] } })
    await shop.asMember('ann', 'POST', '/v1/me', join)
    await shop.asShop('POST', '/v1/activities', { body: paid('1', 'ann') })
    const other = createApp({ db, sealingKey: 'another key, that never sealed a code' })
    const reply = await other.fetch(
      new Request('http://tenth.test/v1/members/ann/redemptions', {
        method: 'POST',
        headers: { authorization: `Bearer ${shop.secret}`, 'content-type': 'application/json' },
        body: JSON.stringify({ id: 'till-1', reward: 'ticket' }),
      }),
    )
    return { status: reply.status, headers: reply.headers, body: (await reply.json()) as Problem }
  },
  key_not_there: shop => shop.asShop('DELETE', '/v1/keys/nothere'),
  keys_full: async shop => {
    await shop.asShop('POST', '/v1/keys', { body: {} })
    return shop.asShop('POST', '/v1/keys', { body: {} })
  },
  key_last: shop => shop.asShop('DELETE', `/v1/keys/${shop.secret.split('_')[3]}`),
  refused: async shop => {
    await shop.asMember('ann', 'POST', '/v1/me', join)
    const headers = { 'idempotency-key': 'feast' }
    return shop.asMember('ann', 'POST', '/v1/me/redemptions', { body: { reward: 'feast' }, headers })
  },
  too_busy: async shop => {
    const error = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
    const { ask } = await openShop(db).then(other => openAgain(other, failing(error)))
    return ask('GET', '/v1/members', { headers: { authorization: `Bearer ${shop.secret}` } })
  },
  internal: async shop => {
    const { ask } = await openAgain(shop, failing(new Error('a secret inside')))
    return ask('GET', '/v1/members', { headers: { authorization: `Bearer ${shop.secret}` } })
  },
}

/** The same server on a database that fails. */
async function openAgain(shop: Shop, broken: Database): Promise<Pick<Shop, 'ask'>> {
  const { createApp } = await import('./create-app.ts')
  const app = createApp({ db: broken })
  return {
    ask: async (method, path, { headers = {} } = {}) => {
      const response = await app.fetch(new Request(`http://${shop.id}.test${path}`, { method, headers }))
      return { status: response.status, headers: response.headers, body: (await response.json()) as never }
    },
  }
}

for (const [code, provoke] of Object.entries(provoked)) {
  test(`${code} is told as a problem document`, async () => {
    const shop = await openShop(db)
    await shop.publish()
    const { status, headers, body } = await provoke(shop)
    assert.equal(body.code, code, JSON.stringify(body))
    assert.equal(status, problemCodes[code as ProblemCode][0])
    assert.equal(headers.get('content-type'), 'application/problem+json')
    assert.equal(body.type, `/docs#problem-${code}`)
    assert.ok(headers.get('x-request-id'))
    assert.deepEqual(check(Problem, body), { ok: true, value: body })
    assert.ok(!JSON.stringify(body).includes('a secret inside'))
  })
}

test('every problem that a call can meet was provoked', () => {
  assert.deepEqual(Object.keys(provoked).sort(), Object.keys(problemCodes).sort())
})

test('a busy server says when to ask again, a wrong method which are right', async () => {
  const shop = await openShop(db)
  assert.ok((await provoked.too_busy(shop)).headers.get('retry-after'))
  assert.equal((await provoked.method_not_allowed(shop)).headers.get('allow'), 'GET, POST')
})
