import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Body } from '@tenth/contract'
import { testDatabase } from '../test-database/test-database.ts'
import { openShop } from '../test-database/test-shop.ts'
import { events, subscribe } from './test/gym.ts'

const db = await testDatabase()
after(() => db.close())

const report = (member: string, id: string, type: 'subscription.started' | 'subscription.renewed', data: object) =>
  ({ type, id, member, data: { subscription: 'gym', ...data } }) as Body<'reportActivity'>

test('a subscription is kept as the shop reports it, and the same again changes nothing', async () => {
  const shop = await openShop(db)
  const first = await subscribe(shop, 'ann')
  assert.deepEqual(
    [first.renewals, first.paid, first.status, first.startedAt],
    [0, 0, 'active', shop.now().toISOString()],
  )
  const { revision } = await shop.member('ann')
  shop.wait(1)
  assert.deepEqual(await subscribe(shop, 'ann'), first)
  assert.equal((await shop.member('ann')).revision, revision)
  const changed = await subscribe(shop, 'ann', { status: 'paused', paid: 2900 })
  assert.deepEqual(changed, { ...first, status: 'paused', paid: 2900 })
  assert.equal((await events(shop, /^subscription/)).length, 2)
  assert.deepEqual((await shop.must('listMemberSubscriptions', { params: { member: 'ann' } })).items, [changed])
  assert.deepEqual(await shop.must('getSubscription', { params: { subscription: 'sub-ann' } }), changed)
})

test('activities open and renew it, once each', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  const start = report('ann', 'a1', 'subscription.started', { plan: 'full', price: 2900 })
  await shop.must('reportActivity', { body: start })
  await shop.must('setInFlight', { params: { subscription: 'gym' }, body: { payment: true } })
  const renewal = report('ann', 'a2', 'subscription.renewed', {})
  assert.deepEqual((await shop.must('reportActivity', { body: renewal })).refusals, [])
  assert.equal((await shop.must('reportActivity', { body: renewal })).replayed, true)
  const { renewals, paid, period, paymentInFlight } = await shop.must('getSubscription', {
    params: { subscription: 'gym' },
  })
  assert.deepEqual([renewals, paid, period], [1, 5800, { count: 1, unit: 'month' }])
  assert.equal(paymentInFlight, false, 'what was renewed was paid')
})

test('what does not fit is told, and changes nothing', async () => {
  const shop = await openShop(db)
  await shop.join('ann')
  await shop.join('bob')
  const bare = await shop.call('reportActivity', { body: report('ann', 'a1', 'subscription.started', { price: -1 }) })
  assert.deepEqual(bare.problem.errors?.map(({ pointer }) => pointer).sort(), ['/data/plan', '/data/price'])
  const unknown = await shop.must('reportActivity', { body: report('ann', 'a2', 'subscription.renewed', {}) })
  assert.deepEqual(unknown.refusals, [{ code: 'subscription_unknown', facts: { subscription: 'gym' } }])
  await subscribe(shop, 'ann', { id: 'gym' })
  const others = await shop.must('reportActivity', { body: report('bob', 'a3', 'subscription.renewed', {}) })
  assert.equal(others.refusals[0]?.code, 'subscription_unknown')
  const body = {
    id: 'gym',
    member: 'bob',
    plan: 'full',
    price: 1,
    currency: 'EUR',
    period: { count: 1, unit: 'week' },
  } as const
  assert.equal((await shop.call('reportSubscription', { body })).problem.code, 'subscription_of_another')
  assert.equal(
    (await shop.call('reportSubscription', { body: { ...body, member: 'eve' } })).problem.code,
    'member_unknown',
  )
  assert.equal(
    (await shop.call('reportSubscription', { body: { ...body, currency: 'USD' } })).problem.code,
    'currency_differs',
  )
  const nothing = { params: { subscription: 'nothing' } }
  assert.equal((await shop.call('getSubscription', nothing)).problem.code, 'subscription_unknown')
  assert.equal(
    (await shop.call('setInFlight', { ...nothing, body: { payment: true } })).problem.code,
    'subscription_unknown',
  )
  const { renewals } = await shop.must('getSubscription', { params: { subscription: 'gym' } })
  assert.equal(renewals, 0)
})
