import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { ProgramInput } from '@tenth/contract'
import { idMaker } from '../app/new-id.ts'
import { deliWith } from '../test-database/deli-program.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { cake, openShop, type Shop } from '../test-database/test-shop.ts'
import { reviewDue } from './review-due.ts'

const db = await testDatabase()
after(() => db.close())
const newId = idMaker()

type Tiers = NonNullable<ProgramInput['tiers']>

/** Silver from 100.00 in a calendar year on, gold from 300.00. */
function program(tiers: Partial<Tiers> = {}, more: Partial<ProgramInput> = {}): ProgramInput {
  const levels = [
    { id: 'silver', name: 'Silver', threshold: 10_000 },
    { id: 'gold', name: 'Gold', threshold: 30_000 },
  ]
  return deliWith({ timeZone: 'UTC', tiers: { counts: 'spent', levels, ...tiers }, ...more })
}

async function open(tiers: Partial<Tiers> = {}, more: Partial<ProgramInput> = {}): Promise<Shop> {
  const shop = await openShop(db, program(tiers, more))
  await shop.join('ann')
  return shop
}

/** The day's work, on a day. */
async function on(shop: Shop, day: string): Promise<string | null> {
  shop.wait((Date.parse(day) - shop.now().getTime()) / 86_400_000)
  await reviewDue(db, { now: shop.now, newId })
  return tierOf(shop)
}

async function tierOf(shop: Shop): Promise<string | null> {
  const { tier } = await shop.member('ann')
  assert.ok(tier)
  return tier.id
}

async function way(shop: Shop): Promise<(string | null)[][]> {
  const { items } = await shop.must('listTierChanges', { params: { member: 'ann' } })
  return items.map(({ to, why }) => [to, why]).reverse()
}

test('a tier is reached by the purchase itself, and the page shows what is missing for the next', async () => {
  const shop = await open()
  assert.equal(await tierOf(shop), null)
  await shop.buy('ann', [cake(9_999)])
  assert.deepEqual((await shop.member('ann')).tier, {
    id: null,
    since: null,
    reviewAt: '2027-01-01T00:00:00.000Z',
    floor: null,
    counts: 'spent',
    held: 9_999,
    next: { id: 'silver', needed: 10_000, missing: 1 },
    keep: null,
    projected: null,
  })
  await shop.buy('ann', [cake(1)])
  assert.deepEqual((await shop.member('ann')).tier, {
    id: 'silver',
    since: '2026-03-02T10:00:00.000Z',
    reviewAt: '2027-01-01T00:00:00.000Z',
    floor: null,
    counts: 'spent',
    held: 10_000,
    next: { id: 'gold', needed: 30_000, missing: 20_000 },
    keep: { needed: 10_000, missing: 0 },
    projected: 'silver',
  })
})

test('with calendar years a tier lasts to the end of the next one, and falls to what was held', async () => {
  const shop = await open()
  await shop.buy('ann', [cake(30_000)])
  assert.equal(await on(shop, '2027-01-01T00:00:00Z'), 'gold')
  await shop.buy('ann', [cake(10_000)])
  assert.equal(await on(shop, '2027-12-31T23:59:00Z'), 'gold')
  assert.equal(await on(shop, '2028-01-01T00:00:00Z'), 'silver')
  assert.equal(await on(shop, '2029-01-01T00:00:00Z'), null)
  assert.deepEqual(await way(shop), [
    ['gold', 'reached'],
    ['silver', 'period'],
    [null, 'period'],
  ])
})

test('falling one step takes a year a step, and never is never', async () => {
  const stepwise = await open({ downgrade: 'one_step' })
  await stepwise.buy('ann', [cake(30_000)])
  assert.equal(await on(stepwise, '2028-01-01T00:00:00Z'), 'silver')
  assert.equal(await on(stepwise, '2029-01-01T00:00:00Z'), null)
  const kept = await open({ downgrade: 'never' })
  await kept.buy('ann', [cake(30_000)])
  assert.equal(await on(kept, '2036-01-01T00:00:00Z'), 'gold')
})

test('qualifying for the next period shows the tier that is projected, and gives it when the period begins', async () => {
  const shop = await open({ qualify: 'next_period', period: { kind: 'calendar', unit: 'month' } })
  await shop.buy('ann', [cake(30_000)])
  const { tier } = await shop.member('ann')
  assert.deepEqual([tier?.id, tier?.projected, tier?.reviewAt], [null, 'gold', '2026-04-01T00:00:00.000Z'])
  assert.equal(await on(shop, '2026-04-01T00:00:00Z'), 'gold')
  assert.equal(await on(shop, '2026-05-01T00:00:00Z'), null)
})

test('grace keeps a tier for a while after the period, and an order in it saves the tier', async () => {
  const grace = { count: 1, unit: 'month' } as const
  const shop = await open({ grace })
  await shop.buy('ann', [cake(30_000)])
  assert.equal(await on(shop, '2028-01-31T23:00:00Z'), 'gold')
  assert.equal(await on(shop, '2028-02-01T00:00:00Z'), null)
  const saved = await open({ grace })
  await saved.buy('ann', [cake(30_000)])
  assert.equal(await on(saved, '2028-01-20T12:00:00Z'), 'gold')
  await saved.buy('ann', [cake(30_000)])
  assert.equal(await on(saved, '2028-02-01T00:00:00Z'), 'gold')
})

test('with anniversaries the year runs from the day of joining', async () => {
  const shop = await open({ period: { kind: 'anniversary' } })
  await shop.buy('ann', [cake(30_000)])
  assert.equal((await shop.member('ann')).tier?.reviewAt, '2027-03-02T00:00:00.000Z')
  assert.equal(await on(shop, '2028-03-01T23:00:00Z'), 'gold')
  assert.equal(await on(shop, '2028-03-02T00:00:00Z'), null)
})

test('with twelve rolling months an order counts to the end of its month a year later', async () => {
  const shop = await open({ period: { kind: 'rolling', months: 12 } })
  await shop.buy('ann', [cake(20_000)])
  assert.equal(await on(shop, '2026-09-01T00:00:00Z'), 'silver')
  await shop.buy('ann', [cake(10_000)])
  assert.equal(await on(shop, '2027-03-31T23:00:00Z'), 'gold')
  assert.equal(await on(shop, '2027-04-01T00:00:00Z'), 'silver')
  assert.equal(await on(shop, '2027-10-01T00:00:00Z'), null)
})

test('a refund takes back the tier that its order reached, by the policy', async () => {
  for (const [downgrade, left] of [
    ['to_held', null],
    ['one_step', 'silver'],
    ['never', 'gold'],
  ] as const) {
    const shop = await open({ downgrade })
    await shop.buy('ann', [cake(30_000)], 'o')
    await shop.refund('ann', { order: 'o' })
    assert.equal(await tierOf(shop), left)
    assert.equal((await shop.member('ann')).tier?.held, 0)
  }
})

test('an order of December that goes back in January takes the tier of the new year with it', async () => {
  const shop = await open()
  await on(shop, '2026-12-30T10:00:00Z')
  await shop.buy('ann', [cake(30_000)], 'o')
  assert.equal(await on(shop, '2027-01-05T10:00:00Z'), 'gold')
  await shop.refund('ann', { order: 'o' })
  assert.equal(await tierOf(shop), null)
  assert.deepEqual(await way(shop), [
    ['gold', 'reached'],
    [null, 'lowered'],
  ])
})

test('orders count while something of them is kept', async () => {
  const levels = [{ id: 'regular', name: 'Regular', threshold: 2 }]
  const shop = await open({ counts: 'orders', levels })
  await shop.buy('ann', [cake(500)], 'a')
  await shop.buy('ann', [cake(500)], 'b')
  assert.equal(await tierOf(shop), 'regular')
  await shop.refund('ann', { order: 'b', amount: 499 })
  assert.equal(await tierOf(shop), 'regular')
  await shop.refund('ann', { order: 'b' })
  assert.equal(await tierOf(shop), null)
})

test('points count as they were earned, whatever was spent, except those of rules that are left out', async () => {
  const levels = [{ id: 'fan', name: 'Fan', threshold: 40 }]
  const earn = [
    ...(program().earn ?? []),
    { id: 'visit', on: 'visit' as const, amount: { kind: 'fixed' as const, give: 500 } },
  ]
  const shop = await open({ counts: 'points', levels, except: ['visit'] }, { earn })
  await shop.must('reportActivity', { body: { type: 'visit', id: 'v', member: 'ann' } })
  assert.equal(await tierOf(shop), null)
  await shop.buy('ann', [cake(2_000)], 'o')
  assert.equal(await tierOf(shop), 'fan')
  await shop.redeem('ann', { reward: 'coffee' })
  assert.equal((await shop.member('ann')).tier?.held, 40)
  await shop.refund('ann', { order: 'o' })
  assert.equal(await tierOf(shop), null)
})

test('an order that is told late counts in the period it was of', async () => {
  const shop = await open()
  await on(shop, '2027-01-02T10:00:00Z')
  const order = { id: 'late', currency: 'EUR', lines: [cake(30_000)] }
  const body = { type: 'order.paid', id: 'late', member: 'ann', at: '2026-12-31T23:00:00Z', order } as const
  await shop.must('reportActivity', { body })
  const { tier } = await shop.member('ann')
  assert.deepEqual([tier?.id, tier?.held], ['gold', 0])
})
