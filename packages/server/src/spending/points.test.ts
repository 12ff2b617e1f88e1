import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Body, ProgramInput } from '@tenth/contract'
import { sql } from 'kysely'
import { testDatabase } from '../test-database/test-database.ts'
import { cake, paid, type Shop } from '../test-database/test-shop.ts'
import { rewardShop } from './test/reward-shop.ts'

const db = await testDatabase()
after(() => db.close())

// 10 points are worth 0.50; the half of an order at most, from 20 points on.
const checkout: ProgramInput['checkout'] = { points: 10, worth: 50, minimum: 20, share: 50 }
const shopWith = (more: Partial<NonNullable<ProgramInput['checkout']>> = {}) =>
  rewardShop(db, [], { checkout: { ...checkout, ...more } })

const cart = (amount: number): Body<'quotePoints'> => ({ currency: 'EUR', lines: [cake(amount)] })
const spend = (shop: Shop, order: string, amount: number, points?: number, member = 'ann') =>
  shop.call('spendPoints', { body: { member, order, cart: cart(amount), ...(points !== undefined && { points }) } })
const available = async (shop: Shop) => (await shop.member('ann')).points.available

test('a page is told how many points a cart takes, in which steps, and what they are worth', async () => {
  const shop = await shopWith()
  const quote = (amount: number) => shop.must('quotePoints', { member: 'ann', body: cart(amount) })
  const { version, ...whole } = await quote(2000)
  assert.equal(version, 1)
  assert.deepEqual(whole, { available: 100, least: 20, most: 100, step: 10, worth: 50, money: 500, refusal: null })
  const half = await quote(700)
  assert.deepEqual([half.most, half.money], [70, 350])
  const small = await quote(150)
  assert.deepEqual([small.most, small.refusal?.code], [0, 'points_order_too_small'])
})

test('points are spent on an order once, and what is asked for is made to fit', async () => {
  const shop = await shopWith()
  const first = await spend(shop, 'o', 700, 95)
  assert.deepEqual([first.value.points, first.value.money, first.value.status], [70, 350, 'spent'])
  assert.deepEqual((await spend(shop, 'o', 700, 95)).value, first.value, 'the answer was lost')
  assert.equal((await spend(shop, 'o', 700, 20)).problem.refusal?.code, 'points_spent_already')
  assert.equal(await available(shop), 30)
  assert.equal((await spend(shop, 'p', 2000)).value.points, 30)
  assert.deepEqual((await spend(shop, 'q', 2000)).problem.refusal, {
    code: 'not_enough_points',
    facts: { missing: 20, cost: 20, available: 0 },
  })
})

test('a shop that wants it exact is told what does not fit', async () => {
  const shop = await shopWith({ excess: 'refuse' })
  const code = async (amount: number, points: number) => (await spend(shop, 'o', amount, points)).problem.refusal?.code
  assert.equal(await code(700, 80), 'points_too_many')
  assert.equal(await code(700, 25), 'points_not_multiple')
  assert.equal(await code(700, 10), 'points_too_few')
  assert.equal((await spend(shop, 'o', 700, 70)).value.points, 70)
})

test('where points do not pay for orders, that is told', async () => {
  const shop = await rewardShop(db, [])
  assert.equal((await spend(shop, 'o', 700)).problem.refusal?.code, 'points_not_for_orders')
  const eve = await spend(shop, 'o', 700, 10, 'eve')
  assert.equal(eve.problem.code, 'member_unknown')
  const body = { member: 'ann', order: 'o', cart: { ...cart(700), currency: 'USD' } }
  assert.equal((await shop.call('spendPoints', { body })).problem.errors?.[0]?.pointer, '/cart/currency')
})

test('points come back when the order does not come about, and can be spent on it again', async () => {
  const shop = await shopWith()
  const before = await lots(shop)
  await spend(shop, 'o', 700)
  const released = await shop.must('releasePoints', { body: { order: 'o' } })
  assert.deepEqual([released.status, released.points], ['released', 70])
  assert.deepEqual(await shop.must('releasePoints', { body: { order: 'o' } }), released)
  assert.deepEqual(await lots(shop), before)
  assert.equal((await spend(shop, 'o', 700, 40)).value.points, 40)
  const none = await shop.call('releasePoints', { body: { order: 'none' } })
  assert.equal(none.problem.refusal?.code, 'points_not_spent')
})

test('a refund gives back the part of the points that the part of the order is, to where they came from', async () => {
  const shop = await shopWith()
  const before = await lots(shop)
  await spend(shop, 'o', 2000)
  assert.equal(await available(shop), 0)
  await shop.must('reportActivity', { body: paid('ann', [cake(1200, 'a'), cake(300, 'b')], 'o') })
  assert.equal(await available(shop), 30, 'what the order earned')
  const late = await shop.call('releasePoints', { body: { order: 'o' } })
  assert.equal(late.problem.refusal?.code, 'points_order_paid')
  // A third of 15.00 goes back, and with it 33 of 100 points; 10 of the 30 that were earned go.
  await shop.refund('ann', { order: 'o', amount: 500 })
  assert.equal(await available(shop), 30 + 33 - 10)
  await shop.refund('ann', { order: 'o' })
  assert.equal(await available(shop), 100)
  assert.deepEqual((await lots(shop)).slice(0, 1), before)
  const { items } = await shop.must('listMyEntries', { member: 'ann' })
  assert.deepEqual(
    items.filter(({ kind }) => kind === 'return').map(({ amount, order }) => [amount, order]),
    [
      [67, 'o'],
      [33, 'o'],
    ],
  )
})

test('a cancelled order gives all of its points back', async () => {
  const shop = await shopWith()
  await spend(shop, 'o', 2000)
  await shop.must('reportActivity', { body: paid('ann', [cake(1500)], 'o') })
  await shop.must('reportActivity', { body: { type: 'order.cancelled', id: 'c', member: 'ann', order: 'o' } })
  assert.equal(await available(shop), 100)
})

test('points that an order earned and that paid for another are not made out of nothing', async () => {
  const shop = await shopWith()
  await spend(shop, 'o', 2000)
  await shop.must('reportActivity', { body: paid('ann', [cake(1500)], 'o') })
  await shop.refund('ann', { order: 'first' })
  assert.equal(await available(shop), 0, 'the 30 of the order went for the 100 that were spent')
  await shop.refund('ann', { order: 'o' })
  assert.equal(await available(shop), 0, 'all was given back, and nothing is left over')
})

test('points that return to a lot whose time is over are lost', async () => {
  const expiry = { kind: 'after', period: { count: 10, unit: 'day' } } as const
  const shop = await rewardShop(db, [], { checkout, points: { expiry } })
  await spend(shop, 'o', 2000)
  await shop.must('reportActivity', { body: paid('ann', [cake(1500)], 'o') })
  shop.wait(12)
  await shop.refund('ann', { order: 'o' })
  assert.equal(await available(shop), 0)
})

async function lots(shop: Shop) {
  const { rows } = await db.transaction(shop.name, tx =>
    sql`select id, remaining from lots where program_id = ${shop.name} order by id`.execute(tx),
  )
  return rows
}
