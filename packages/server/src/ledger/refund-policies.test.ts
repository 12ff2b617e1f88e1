import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import type { ProgramInput } from '@tenth/contract'
import { deliWith } from '../test-database/deli-program.ts'
import { testDatabase } from '../test-database/test-database.ts'
import { cake, openShop, type Shop } from '../test-database/test-shop.ts'

const db = await testDatabase()
after(() => db.close())

const order = { id: 'order', on: 'order.paid', amount: { kind: 'per_amount', give: 1, every: 50 } } as const
const held = { ...order, id: 'held', hold: { count: 14, unit: 'day' } } as const

async function shopOf(refunds: ProgramInput['refunds'], more: Partial<ProgramInput> = {}): Promise<Shop> {
  const shop = await openShop(db, deliWith({ refunds, ...more }))
  await shop.join('ann')
  return shop
}

async function has(shop: Shop): Promise<[available: number, pending: number, owed: number]> {
  const { available, pending, owed } = (await shop.member('ann')).points
  return [available, pending, owed]
}

function cancelOrder(shop: Shop, order: string, id: string = randomUUID()) {
  return shop.must('reportActivity', { body: { type: 'order.cancelled', id, member: 'ann', order } })
}

async function take(shop: Shop, reward: string): Promise<string> {
  return (await shop.redeem('ann', { reward })).value.redemption.id
}

function giveBack(shop: Shop, redemption: string) {
  return shop.call('cancelRedemption', { member: 'ann', params: { redemption }, body: {} })
}

test('only what is pending goes back, where the programme says so', async () => {
  const shop = await shopOf('only_pending', { earn: [order, held] })
  await shop.buy('ann', [cake(1000, 'a'), cake(500, 'b')], 'one')
  await shop.refund('ann', { order: 'one', lines: [{ id: 'a' }] })
  assert.deepEqual(await has(shop), [30, 10, 0])
  shop.wait(20)
  await shop.refund('ann', { order: 'one' })
  assert.deepEqual(await has(shop), [40, 0, 0])
})

test('an order is cancelled, refunded and cancelled again: it goes back once, by every policy', async () => {
  for (const refunds of ['only_pending', 'within_balance', 'owe'] as const) {
    const shop = await shopOf(refunds, { earn: [held] })
    await shop.buy('ann', [cake(1000, 'a'), cake(500, 'b')], 'one', 300)
    await shop.refund('ann', { order: 'one', lines: [{ id: 'b', amount: 250 }] })
    assert.deepEqual(await has(shop), [0, 25, 0])
    const { entries, refusals } = await cancelOrder(shop, 'one', 'the-end')
    assert.deepEqual([entries.length, refusals], [2, []])
    assert.equal((await cancelOrder(shop, 'one', 'the-end')).replayed, true)
    assert.equal((await shop.refund('ann', { order: 'one' })).refusals[0]?.code, 'refund_exceeds_order')
    const again = await cancelOrder(shop, 'one')
    assert.deepEqual([again.entries, again.refusals, await has(shop)], [[], [], [0, 0, 0]])
  }
})

test('an order nobody paid cannot be cancelled', async () => {
  const shop = await shopOf('owe')
  const body = { type: 'order.cancelled', id: 'x', member: 'ann', order: 'none' } as const
  assert.equal((await shop.call('reportActivity', { body })).problem.code, 'order_unknown')
})

test('what an earlier refund of the same order had forgiven stays forgiven when a reward is given back', async () => {
  const shop = await shopOf('within_balance')
  await shop.buy('ann', [cake(2000, 'a'), cake(2000, 'b')], 'one')
  await take(shop, 'coffee')
  await take(shop, 'coffee')
  await shop.refund('ann', { order: 'one', lines: [{ id: 'a' }] })
  await shop.buy('ann', [cake(4000)], 'two')
  const first = await take(shop, 'coffee')
  const second = await take(shop, 'coffee')
  await shop.refund('ann', { order: 'one', lines: [{ id: 'b' }] })
  await giveBack(shop, first)
  assert.deepEqual(await has(shop), [0, 0, 0], 'the second refund would have taken these')
  await giveBack(shop, second)
  assert.deepEqual(await has(shop), [40, 0, 0], 'the first one had been forgiven before')
})

test('a reward is given back, its order refunded, and given back again: once', async () => {
  for (const refunds of ['within_balance', 'owe'] as const) {
    const shop = await shopOf(refunds)
    await shop.buy('ann', [cake(2000)], 'one')
    assert.equal((await giveBack(shop, await take(shop, 'coffee'))).status, 200)
    const again = await take(shop, 'coffee')
    await shop.refund('ann', { order: 'one' })
    assert.equal((await giveBack(shop, again)).status, 200)
    assert.equal((await giveBack(shop, again)).value.status, 'cancelled')
    assert.deepEqual(await has(shop), [0, 0, 0])
  }
})

test('a rule that is gone does not keep a refund from taking what it gave', async () => {
  const shop = await shopOf('owe')
  await shop.buy('ann', [cake(2000)], 'one')
  await take(shop, 'coffee')
  await shop.must('publishProgram', { body: deliWith({ refunds: 'owe', earn: [] }) })
  await shop.refund('ann', { order: 'one', amount: 500 })
  assert.deepEqual(await has(shop), [0, 0, 10])
  await cancelOrder(shop, 'one')
  assert.deepEqual(await has(shop), [0, 0, 40])
})
