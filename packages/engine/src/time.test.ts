import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ProgramInput } from '@tenth/contract'
import { cardState } from './card-state.ts'
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

const held = { ...pointPerEuro, hold: { count: 14, unit: 'day' } } as const
const month = { kind: 'after', period: { count: 1, unit: 'month' } } as const

function deli(about: Partial<ProgramInput>): Ledger {
  return new Ledger(programme({ rewards: [coffee, freeSandwich], ...about }), 'ada')
}

function kinds(entries: { kind: string }[]): string[] {
  return entries.map(entry => entry.kind)
}

test('what is held is pending to the end of the last day, then active', () => {
  const shop = deli({ earn: [held] })
  shop.pay('ada', 'o', [line('a', 1000)])
  shop.now = Date.parse('2026-03-16T23:59:59+02:00')
  assert.deepEqual(shop.balance('ada'), { available: 0, pending: 10, owed: 0, expiring: null })
  assert.deepEqual(shop.sweep('ada'), [])
  shop.now = Date.parse('2026-03-17T00:00:00+02:00')
  assert.deepEqual(shop.balance('ada'), { available: 10, pending: 0, owed: 0, expiring: null })
  const [activate] = shop.sweep('ada')
  assert.deepEqual([activate?.kind, activate?.amount, activate?.pending], ['activate', 10, -10])
  assert.deepEqual(shop.sweep('ada'), [])
})

test('what is over is gone, whether or not the sweep was round', () => {
  const shop = deli({ earn: [pointPerEuro], points: { expiry: month } })
  shop.pay('ada', 'o', [line('a', 1000)])
  const end = Date.parse('2026-04-03T00:00:00+03:00')
  shop.now = end - 1
  assert.deepEqual(shop.balance('ada').expiring, { amount: 10, at: end })
  shop.now = end
  assert.deepEqual(shop.balance('ada'), { available: 0, pending: 0, owed: 0, expiring: null })
  assert.deepEqual(kinds(shop.sweep('ada')), ['expire'])
  assert.equal(shop.account('ada').balance.get('points'), 0)
})

test('what has both become active and run out is activated before it expires', () => {
  const shop = deli({ earn: [held], points: { expiry: month } })
  shop.pay('ada', 'o', [line('a', 1000)])
  shop.now += 60 * day
  assert.deepEqual(kinds(shop.sweep('ada')), ['activate', 'expire'])
})

test('a hold longer than its life expires out of what is pending', () => {
  const shop = deli({ earn: [held], points: { expiry: { kind: 'after', period: { count: 1, unit: 'week' } } } })
  shop.pay('ada', 'o', [line('a', 1000)])
  shop.now += 60 * day
  const [expire, ...more] = shop.sweep('ada')
  assert.deepEqual([expire?.kind, expire?.amount, expire?.pending, more], ['expire', 0, -10, []])
})

test('what becomes active repays what is owed, also when the sweep comes so late that the rest has run out', () => {
  const shop = deli({ earn: [held], points: { expiry: month }, refunds: 'owe' })
  shop.pay('ada', 'o', [line('a', 1000)])
  shop.now += 15 * day
  shop.redeem('ada', { reward: 'coffee' })
  shop.pay('ada', 'p', [line('a', 1200)])
  shop.refund('o')
  assert.deepEqual(shop.balance('ada'), { ...shop.balance('ada'), available: 0, pending: 12, owed: 10 })
  shop.now += 60 * day
  assert.deepEqual(kinds(shop.sweep('ada')), ['activate', 'repay', 'repay', 'expire'])
  assert.deepEqual(shop.balance('ada'), { available: 0, pending: 0, owed: 0, expiring: null })
})

test('the time of what was earned runs from when it happened, not from when it was told', () => {
  const shop = deli({ earn: [held], points: { expiry: month } })
  const [entry] = shop.pay('ada', 'o', [line('a', 1000)], { at: '2026-02-10T12:00:00+02:00' }).entries
  assert.equal(entry?.expiresAt, Date.parse('2026-03-11T00:00:00+02:00'))
  assert.deepEqual([entry?.pendingUntil, entry?.amount], [null, 10])
})

test('stamps expire by their card, and a card shows what is on it and how often it is full', () => {
  const card = { ...sandwichCard, expiry: month }
  const shop = deli({ cards: [card], earn: [stampPerSandwich] })
  shop.pay('ada', 'o', [sandwiches('a', 20)])
  const state = () => cardState(shop.program.cards[0]!, shop.account('ada').state, shop.now)
  assert.deepEqual(
    { ...state(), balance: null },
    { card: 'sandwiches', stamps: 2, required: 9, full: 2, open: true, balance: null },
  )
  shop.now += 60 * day
  assert.deepEqual([state().stamps, state().full, state().balance.available], [0, 0, 0])
})
