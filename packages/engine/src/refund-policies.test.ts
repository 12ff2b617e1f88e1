import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ProgramInput } from '@tenth/contract'
import { Ledger, day } from './test/ledger.ts'
import { coffee, line, pointPerEuro, programme } from './test/programme.ts'
import { tierRules } from './test/tiers.ts'

const held = { ...pointPerEuro, id: 'held', hold: { count: 14, unit: 'day' } } as const
const policies = ['only_pending', 'within_balance', 'owe'] as const

function deli(refunds: ProgramInput['refunds'], more: Partial<ProgramInput> = {}): Ledger {
  return new Ledger(programme({ earn: [pointPerEuro], rewards: [coffee], refunds, ...more }), 'ada')
}

function has(shop: Ledger): [available: number, pending: number, owed: number] {
  const { available, pending, owed } = shop.balance('ada')
  return [available, pending, owed]
}

test('only pending: what is still held goes back, what is active stays', () => {
  const shop = deli('only_pending', { earn: [pointPerEuro, held] })
  shop.pay('ada', 'o', [line('a', 1000), line('b', 500)])
  shop.refund('o', { lines: [{ id: 'a' }] })
  assert.deepEqual(has(shop), [15, 5, 0])
  shop.now += 20 * day
  shop.refund('o')
  assert.deepEqual(has(shop), [20, 0, 0])
})

test('only pending takes from the order’s own points, never from others that are pending', () => {
  const shop = deli('only_pending', { earn: [held] })
  shop.pay('ada', 'o', [line('a', 1000)])
  shop.now += 20 * day
  shop.pay('ada', 'p', [line('a', 700)])
  shop.refund('o')
  assert.deepEqual(has(shop), [10, 7, 0])
})

test('what a policy left to the member is not taken when a reward is given back', () => {
  const shop = deli('only_pending')
  shop.pay('ada', 'o', [line('a', 1000)])
  shop.redeem('ada', { reward: 'coffee' })
  shop.refund('o')
  shop.publish(programme({ earn: [pointPerEuro], rewards: [coffee], refunds: 'within_balance' }))
  shop.cancel()
  assert.deepEqual(has(shop), [10, 0, 0])
})

test('a refund before and one after spending, by every policy', () => {
  const outcomes = policies.map(refunds => {
    const shop = deli(refunds)
    shop.pay('ada', 'o', [line('a', 1000), line('b', 500)])
    shop.refund('o', { lines: [{ id: 'b' }] })
    const before = has(shop)
    shop.redeem('ada', { reward: 'coffee' })
    shop.refund('o')
    const after = has(shop)
    shop.pay('ada', 'p', [line('a', 1200)])
    return [before, after, has(shop)]
  })
  assert.deepEqual(outcomes, [
    [
      [15, 0, 0],
      [5, 0, 0],
      [17, 0, 0],
    ],
    [
      [10, 0, 0],
      [0, 0, 0],
      [12, 0, 0],
    ],
    [
      [10, 0, 0],
      [0, 0, 10],
      [2, 0, 0],
    ],
  ])
})

test('by line, by quantity and by amount a refund takes the same part, by every policy that takes', () => {
  for (const refunds of ['within_balance', 'owe'] as const) {
    for (const half of [
      { lines: [{ id: 'a', quantity: 1 }] },
      { lines: [{ id: 'a', amount: 500 }] },
      { amount: 500 },
    ]) {
      const shop = deli(refunds)
      shop.pay('ada', 'o', [line('a', 1000, { quantity: 2 })])
      shop.refund('o', half)
      assert.deepEqual(has(shop), [5, 0, 0])
      shop.refund('o')
      assert.deepEqual(has(shop), [0, 0, 0])
    }
  }
})

test('a refund takes what was recorded, whatever became of the rule and of the tier that it asked for', () => {
  const gold = { ...pointPerEuro, id: 'gold', when: { tier: ['gold'] } }
  for (const refunds of ['within_balance', 'owe'] as const) {
    const shop = deli(refunds, { earn: [pointPerEuro, gold], tiers: tierRules() })
    shop.account('ada').profile.tier = 'gold'
    shop.pay('ada', 'o', [line('a', 1000)])
    assert.equal(shop.available('ada'), 20)
    shop.account('ada').profile.tier = null
    shop.publish(programme({ earn: [], rewards: [coffee], refunds }))
    shop.refund('o', { lines: [{ id: 'a', amount: 500 }] })
    assert.deepEqual(has(shop), [10, 0, 0])
    shop.refund('o')
    assert.deepEqual(has(shop), [0, 0, 0])
  }
})

test('the policy of the day of the refund counts', () => {
  const shop = deli('owe')
  shop.pay('ada', 'o', [line('a', 1000), line('b', 1000)])
  shop.redeem('ada', { reward: 'coffee' })
  shop.redeem('ada', { reward: 'coffee' })
  shop.refund('o', { lines: [{ id: 'a' }] })
  shop.publish(programme({ earn: [pointPerEuro], rewards: [coffee], refunds: 'within_balance' }))
  shop.refund('o')
  assert.deepEqual(has(shop), [0, 0, 10])
})

test('an order is cancelled, refunded and cancelled again: it goes back once', () => {
  for (const refunds of policies) {
    const shop = deli(refunds, { earn: [held] })
    shop.pay('ada', 'o', [line('a', 1000), line('b', 500)], { delivery: 300 })
    shop.refund('o', { lines: [{ id: 'b' }] })
    assert.deepEqual(shop.cancelOrder('o').refusals, [])
    assert.deepEqual(has(shop), [0, 0, 0])
    assert.equal(shop.refund('o').refusals[0]?.code, 'refund_exceeds_order')
    const { entries, refusals } = shop.cancelOrder('o')
    assert.deepEqual([entries, refusals, has(shop)], [[], [], [0, 0, 0]])
  }
})

test('a reward is cancelled, its order refunded, and cancelled again: nothing is made and nothing lost', () => {
  for (const refunds of ['within_balance', 'owe'] as const) {
    const shop = deli(refunds)
    shop.pay('ada', 'o', [line('a', 1000)])
    shop.redeem('ada', { reward: 'coffee' })
    assert.ok(shop.cancel().ok)
    shop.redeem('ada', { reward: 'coffee' })
    shop.refund('o')
    assert.ok(shop.cancel().ok)
    assert.ok(!shop.cancel().ok)
    assert.deepEqual(has(shop), [0, 0, 0])
  }
})
