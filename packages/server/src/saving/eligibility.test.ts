import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { ProgramInput } from '@tenth/contract'
import { testDatabase } from '../test-database/test-database.ts'
import { ask, begin, events, openGym, saving, step, subscribe } from './test/gym.ts'

const db = await testDatabase()
after(() => db.close())

type Offers = NonNullable<NonNullable<ProgramInput['saving']>['offers']>
const talk = { kind: 'talk' } as const

test('an offer asks for renewals, tenure, value, plan and the member', async () => {
  const offers: Offers = [
    { id: 'renewed', name: 'A', gives: talk, eligible: { renewals: { min: 3 } } },
    { id: 'long', name: 'B', gives: talk, eligible: { tenure: { count: 1, unit: 'year' } } },
    { id: 'valuable', name: 'C', gives: talk, eligible: { value: { min: 10_000 } } },
    { id: 'other-plan', name: 'D', gives: talk, eligible: { plan: ['basic'] } },
    { id: 'buyer', name: 'E', gives: talk, eligible: { when: { orders: { min: 1 } } } },
  ]
  const shop = await openGym(db, { offers, show: 5 })
  assert.deepEqual((await ask(shop, 'ann', 'other')).offers, [])
  const good = { renewals: 3, paid: 11_600, startedAt: '2025-03-02T08:00:00Z' }
  await subscribe(shop, 'bob', good)
  const made = async (member: string) => (await ask(shop, member, 'other')).offers.map(({ id }) => id)
  assert.deepEqual(await made('bob'), ['renewed', 'long', 'valuable'])
  await subscribe(shop, 'cem', { ...good, renewals: 2, startedAt: '2025-03-03T08:00:00Z', paid: 9999 })
  assert.deepEqual(await made('cem'), [])
})

test('every kind saves exactly what it says', async () => {
  const offers: Offers = [
    { id: 'free', name: 'A', gives: { kind: 'free_months', months: 2 } },
    { id: 'percent', name: 'B', gives: { kind: 'percent_off', percent: 33, periods: 3 } },
    { id: 'amount', name: 'C', gives: { kind: 'amount_off', amount: 500, periods: 2 } },
    { id: 'plan', name: 'D', gives: { kind: 'plan_change', plan: 'basic', price: 1900, periods: 12 } },
    { id: 'service', name: 'E', gives: { kind: 'extra_service', service: 'trainer' } },
  ]
  const shop = await openGym(db, { offers, show: 5 })
  const saves = async (member: string) => (await ask(shop, member, 'other')).offers.map(({ saves }) => saves.amount)
  assert.deepEqual(await saves('ann'), [5800, 2871, 1000, 12_000, 0])
  await subscribe(shop, 'yearly', { price: 29_900, period: { count: 1, unit: 'year' } })
  assert.deepEqual(await saves('yearly'), [4983, 29_601, 1000, 336_000, 0], '298.00 for 2 of 12 months is 49.83')
  await subscribe(shop, 'weekly', { price: 300, period: { count: 1, unit: 'week' }, plan: 'basic' })
  assert.deepEqual(await saves('weekly'), [297, 600, 0], 'no months of weeks, no change to the same plan')
})

test('who accepted an offer is made none for a year, and then again', async () => {
  const shop = await openGym(db)
  const { id } = await ask(shop, 'ann', 'expensive')
  await step(shop, 'ann', id, { step: 'accept', offer: 'pause' })
  shop.wait(30)
  const second = await ask(shop, 'ann', 'expensive')
  assert.deepEqual([second.status, second.offers], ['offered', []])
  const seen = await shop.must('getCancellation', { params: { cancellation: second.id } })
  assert.equal(seen.withheld, 'once')
  await step(shop, 'ann', second.id, { step: 'keep' })
  shop.wait(336)
  assert.equal((await ask(shop, 'ann', 'expensive')).offers.length, 2)
})

test('two subscriptions of one member share the once a year', async () => {
  const shop = await openGym(db)
  await subscribe(shop, 'ann', { id: 'second' })
  const first = await ask(shop, 'ann', 'expensive')
  const second = await ask(shop, 'ann', 'expensive', 'second')
  await step(shop, 'ann', first.id, { step: 'accept', offer: 'pause' })
  const late = await step(shop, 'ann', second.id, { step: 'accept', offer: 'pause' })
  assert.equal(late.problem.refusal?.code, 'save_offer_taken')
})

test('while a payment or a refund is under way no offer is made, and none accepted', async () => {
  const shop = await openGym(db)
  await subscribe(shop, 'bob')
  const flag = (subscription: string, body: { payment?: boolean; refund?: boolean }) =>
    shop.must('setInFlight', { params: { subscription }, body })
  await flag('sub-ann', { payment: true })
  const ann = await ask(shop, 'ann', 'expensive')
  assert.deepEqual(ann.offers, [])
  assert.equal((await step(shop, 'ann', ann.id, { step: 'cancel' })).status, 200, 'cancelling is always possible')
  const bob = await ask(shop, 'bob', 'expensive')
  await flag('sub-bob', { refund: true })
  const accept = () => step(shop, 'bob', bob.id, { step: 'accept', offer: 'pause' })
  assert.equal((await accept()).problem.refusal?.code, 'save_refund_in_flight')
  await flag('sub-bob', { refund: false, payment: true })
  assert.equal((await accept()).problem.refusal?.code, 'save_payment_in_flight')
  await flag('sub-bob', { payment: false })
  assert.equal((await accept()).value.status, 'accepted')
})

test('what the shop takes back counts as if it had not been: the year, the budget, the money', async () => {
  const offers: Offers = [{ ...saving.offers![0]!, budget: { uses: 1 } }]
  const shop = await openGym(db, { offers })
  await subscribe(shop, 'bob')
  const ann = await ask(shop, 'ann', 'expensive')
  const bob = await ask(shop, 'bob', 'expensive')
  const accept = (member: string, id: string) => step(shop, member, id, { step: 'accept', offer: 'quarter-off' })
  await accept('ann', ann.id)
  assert.equal((await accept('bob', bob.id)).problem.refusal?.code, 'save_offer_exhausted')
  const revoke = { params: { cancellation: ann.id }, body: { step: 'revoke' } } as const
  const revoked = await shop.must('stepCancellation', revoke)
  assert.equal(revoked.status, 'revoked')
  assert.deepEqual(await shop.must('stepCancellation', revoke), revoked)
  assert.equal((await shop.must('savingFigures')).given, 0)
  assert.equal((await accept('bob', bob.id)).status, 200)
  assert.deepEqual((await ask(shop, 'ann', 'expensive')).offers, [], 'it is gone again')
  assert.equal((await events(shop, /revoked/)).length, 1)
})

test('figures by reason and offer, beside those who were offered nothing', async () => {
  const shop = await openGym(db, { holdOut: 50 })
  const outcomes = new Map<string, number>()
  for (let index = 0; index < 24; index++) {
    const member = `member-${index}`
    await subscribe(shop, member)
    const { id, offers } = await ask(shop, member, index % 2 ? 'unused' : 'expensive')
    const offer = offers.find(({ id }) => id === 'quarter-off')
    await step(shop, member, id, offer ? { step: 'accept', offer: offer.id } : { step: 'cancel' })
    const outcome = offers.length === 0 ? 'held' : offer ? 'accepted' : 'left'
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
  }
  const held = outcomes.get('held') ?? 0
  const accepted = outcomes.get('accepted') ?? 0
  assert.ok(held > 0 && held < 24, 'about half')
  const figures = await shop.must('savingFigures')
  assert.deepEqual(
    [figures.requested, figures.offered, figures.accepted, figures.cancelled, figures.given],
    [24, 24 - held, accepted, 24 - accepted, accepted * 2175],
  )
  assert.deepEqual(
    [figures.treated, figures.holdOut],
    [
      { ended: 24 - held, stayed: accepted },
      { ended: held, stayed: 0 },
    ],
  )
  assert.equal(figures.lift, Math.trunc((accepted * 1000) / (24 - held)))
  assert.deepEqual(
    figures.offers.find(({ offer }) => offer === 'quarter-off'),
    {
      offer: 'quarter-off',
      offered: accepted,
      accepted,
      given: accepted * 2175,
    },
  )
  assert.deepEqual(
    figures.reasons.map(({ reason, requested }) => [reason, requested]),
    [
      ['expensive', 12],
      ['unused', 12],
    ],
  )
  const later = { query: { from: new Date(shop.now().getTime() + 1).toISOString() } }
  assert.equal((await shop.must('savingFigures', later)).requested, 0)
})

test('the hold-out is always the same members', async () => {
  const shop = await openGym(db, { holdOut: 50 })
  const first = await ask(shop, 'ann', 'expensive')
  await step(shop, 'ann', first.id, { step: 'keep' })
  const second = await ask(shop, 'ann', 'expensive')
  assert.equal(first.offers.length, second.offers.length)
  assert.equal((await begin(shop, 'ann')).id, second.id)
})
