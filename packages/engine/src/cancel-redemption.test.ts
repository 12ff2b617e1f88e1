import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ProgramInput } from '@tenth/contract'
import { Ledger, day } from './test/ledger.ts'
import { coffee, line, pointPerEuro, programme } from './test/programme.ts'

const about = { rewards: [coffee], earn: [pointPerEuro] } satisfies Partial<ProgramInput>

function deli(more: Partial<ProgramInput> = {}): Ledger {
  return new Ledger(programme({ ...about, ...more }), 'ada')
}

function lots(shop: Ledger) {
  return shop.account('ada').state.lots.map(({ id, remaining, expiresAt }) => ({ id, remaining, expiresAt }))
}

function code(shop: Ledger): string {
  const cancelling = shop.cancel(0)
  return cancelling.ok ? 'ok' : cancelling.refusal.code
}

test('a reward given back returns its points to the lots they came from, with the time these had left', () => {
  const shop = deli({ points: { expiry: { kind: 'after', period: { count: 1, unit: 'month' } } } })
  shop.pay('ada', 'o', [line('a', 400), line('b', 300)])
  shop.now += day
  shop.pay('ada', 'p', [line('a', 800)])
  const before = lots(shop)
  shop.redeem('ada', { reward: 'coffee' })
  shop.now += day
  assert.ok(shop.cancel().ok)
  assert.deepEqual(lots(shop), before)
})

test('what a refund could not take, because it was spent, is taken when the reward is given back', () => {
  const shop = deli()
  shop.pay('ada', 'o', [line('a', 1000)])
  shop.redeem('ada', { reward: 'coffee' })
  shop.refund('o')
  assert.equal(code(shop), 'ok')
  assert.equal(shop.available('ada'), 0)
})

test('what a refund took from other points instead is not taken again', () => {
  const shop = deli()
  shop.pay('ada', 'o', [line('a', 1000)])
  shop.redeem('ada', { reward: 'coffee' })
  shop.pay('ada', 'p', [line('a', 700)])
  shop.refund('o')
  assert.equal(shop.available('ada'), 0)
  shop.cancel()
  assert.equal(shop.available('ada'), 7)
})

test('also where another refund had taken the points of this one', () => {
  const shop = deli()
  shop.pay('ada', 'o', [line('a', 1000)])
  shop.redeem('ada', { reward: 'coffee' })
  shop.pay('ada', 'p', [line('a', 700)])
  shop.refund('o')
  shop.refund('p')
  shop.cancel()
  assert.equal(shop.available('ada'), 0)
})

test('what was forgiven before the reward was taken stays forgiven', () => {
  const shop = deli()
  shop.pay('ada', 'o', [line('a', 1000)])
  shop.redeem('ada', { reward: 'coffee' })
  shop.refund('o')
  shop.pay('ada', 'p', [line('a', 1000)])
  shop.redeem('ada', { reward: 'coffee' })
  shop.cancel()
  assert.equal(shop.available('ada'), 10)
})

test('what expired of an order meanwhile is not taken again from what returns', () => {
  const shop = deli({ points: { expiry: { kind: 'after', period: { count: 1, unit: 'month' } } } })
  shop.pay('ada', 'o', [line('a', 1600)])
  shop.now += 10 * day
  shop.pay('ada', 'p', [line('a', 400)])
  shop.redeem('ada', { reward: 'coffee' })
  shop.redeem('ada', { reward: 'coffee' })
  shop.cancel(0)
  shop.now += 25 * day
  shop.refund('o')
  shop.cancel(1)
  assert.equal(shop.available('ada'), 4)
})

test('what is owed is repaid by what returns', () => {
  const shop = deli({ refunds: 'owe' })
  shop.pay('ada', 'o', [line('a', 1000)])
  shop.redeem('ada', { reward: 'coffee' })
  shop.refund('o', { amount: 400 })
  assert.equal(shop.balance('ada').owed, 4)
  shop.cancel()
  assert.deepEqual([shop.balance('ada').owed, shop.available('ada')], [0, 6])
})

test('points whose time ran out meanwhile lapse when they return', () => {
  const shop = deli({ points: { expiry: { kind: 'after', period: { count: 1, unit: 'week' } } } })
  shop.pay('ada', 'o', [line('a', 1000)])
  shop.redeem('ada', { reward: 'coffee' })
  shop.now += 10 * day
  const cancelling = shop.cancel()
  assert.ok(cancelling.ok)
  assert.deepEqual(
    cancelling.entries.map(entry => entry.kind),
    ['return', 'expire'],
  )
})

test('a reward is given back once, and not after it was used or its time is over', () => {
  const shop = deli({ rewards: [{ ...coffee, validFor: { count: 1, unit: 'day' } }] })
  shop.pay('ada', 'o', [line('a', 1000)])
  shop.redeem('ada', { reward: 'coffee' })
  const [taken] = shop.redemptions
  assert.ok(taken)
  taken.status = 'used'
  assert.equal(code(shop), 'redemption_used')
  taken.status = 'expired'
  assert.equal(code(shop), 'redemption_expired')
  taken.status = 'reserved'
  assert.equal(code(shop), 'ok')
  assert.equal(code(shop), 'redemption_cancelled')
  taken.status = 'reserved'
  shop.now += 2 * day
  assert.equal(code(shop), 'redemption_expired')
  assert.equal(shop.available('ada'), 10)
})
