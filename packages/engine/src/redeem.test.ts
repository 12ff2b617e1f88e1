import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ProgramInput } from '@tenth/contract'
import type { Redeeming } from './decision.ts'
import { Ledger, day } from './test/ledger.ts'
import {
  coffee,
  freeSandwich,
  line,
  pointPerEuro,
  programme,
  sandwichCard,
  sandwiches,
  stampPerSandwich,
} from './test/programme.ts'

const about = {
  cards: [sandwichCard],
  rewards: [coffee, freeSandwich],
  earn: [pointPerEuro, stampPerSandwich],
} satisfies Partial<ProgramInput>

function deli(more: Partial<ProgramInput> = {}): Ledger {
  return new Ledger(programme({ ...about, ...more }), 'ada')
}

function refusal(redeeming: Redeeming) {
  assert.equal(redeeming.ok, false)
  return redeeming.ok ? null : redeeming.refusal
}

test('the tenth sandwich is free', () => {
  const shop = deli()
  shop.pay('ada', 'o', [sandwiches('a', 9)])
  const redeeming = shop.redeem('ada', { card: 'sandwiches' })
  assert.ok(redeeming.ok)
  assert.deepEqual([redeeming.reward, redeeming.unit, redeeming.cost], ['free-sandwich', 'sandwiches', 9])
  assert.equal(refusal(shop.redeem('ada', { card: 'sandwiches' }))?.code, 'not_enough_stamps')
})

test('stamps beyond the card are on the next one', () => {
  const shop = deli()
  shop.pay('ada', 'o', [sandwiches('a', 20)])
  assert.ok(shop.redeem('ada', { card: 'sandwiches' }).ok)
  assert.equal(shop.available('ada', 'sandwiches'), 11)
})

test('too few points are refused with what is missing, and nothing is taken', () => {
  const shop = deli()
  shop.pay('ada', 'o', [line('a', 600)])
  assert.deepEqual(refusal(shop.redeem('ada', { reward: 'coffee' })), {
    code: 'not_enough_points',
    facts: { missing: 4, cost: 10, available: 6 },
  })
  assert.equal(shop.available('ada'), 6)
})

test('too few stamps are refused with what is missing', () => {
  const shop = deli()
  shop.pay('ada', 'o', [sandwiches('a', 8)])
  assert.deepEqual(refusal(shop.redeem('ada', { card: 'sandwiches' })), {
    code: 'not_enough_stamps',
    facts: { missing: 1, required: 9, stamps: 8 },
  })
})

test('a reward without a price cannot be bought', () => {
  const shop = deli()
  shop.pay('ada', 'o', [line('a', 100_000)])
  assert.equal(refusal(shop.redeem('ada', { reward: 'free-sandwich' }))?.code, 'reward_not_for_points')
})

test('a reward or a card the programme does not have is the mistake of who asks', () => {
  const shop = deli()
  assert.throws(() => shop.redeem('ada', { reward: 'yacht' }), RangeError)
  assert.throws(() => shop.redeem('ada', { card: 'constructor' }), RangeError)
})

test('what expires first is spent first, and what never expires last', () => {
  const shop = deli()
  shop.pay('ada', 'for ever', [line('a', 600)])
  const month = { kind: 'after', period: { count: 1, unit: 'month' } } as const
  const week = { kind: 'after', period: { count: 1, unit: 'week' } } as const
  shop.program = programme({ ...about, points: { expiry: month } })
  shop.pay('ada', 'month', [line('a', 600)])
  shop.program = programme({ ...about, points: { expiry: week } })
  shop.pay('ada', 'week', [line('a', 300)])
  const redeeming = shop.redeem('ada', { reward: 'coffee' })
  assert.ok(redeeming.ok)
  assert.deepEqual(
    redeeming.entries.map(entry => entry.amount),
    [-3, -6, -1],
  )
})

test('what is pending or over cannot be spent', () => {
  const shop = deli({ earn: [{ ...pointPerEuro, hold: { count: 3, unit: 'day' } }] })
  shop.pay('ada', 'o', [line('a', 1000)])
  assert.equal(refusal(shop.redeem('ada', { reward: 'coffee' }))?.code, 'not_enough_points')
  const short = deli({ points: { expiry: { kind: 'after', period: { count: 1, unit: 'day' } } } })
  short.pay('ada', 'o', [line('a', 1000)])
  short.now += 3 * day
  assert.equal(refusal(short.redeem('ada', { reward: 'coffee' }))?.code, 'not_enough_points')
})

test('what has become active can be spent before the sweep was round', () => {
  const shop = deli({ earn: [{ ...pointPerEuro, hold: { count: 3, unit: 'day' } }] })
  shop.pay('ada', 'o', [line('a', 1000)])
  shop.now += 5 * day
  assert.equal(shop.available('ada'), 10)
  assert.ok(shop.redeem('ada', { reward: 'coffee' }).ok)
})

test('a voucher is valid to the end of its last day', () => {
  const shop = deli({ rewards: [{ ...coffee, validFor: { count: 30, unit: 'day' } }, freeSandwich] })
  shop.pay('ada', 'o', [line('a', 2000)])
  const redeeming = shop.redeem('ada', { reward: 'coffee' })
  assert.ok(redeeming.ok)
  assert.equal(redeeming.validUntil, Date.parse('2026-04-02T00:00:00+03:00'))
  shop.program = programme(about)
  const endless = shop.redeem('ada', { reward: 'coffee' })
  assert.equal(endless.ok && endless.validUntil, null)
})
