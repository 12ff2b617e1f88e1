import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Hold, ProgramInput } from '@tenth/contract'
import { Ledger, day } from './test/ledger.ts'
import { coffee, line, pointPerEuro, programme } from './test/programme.ts'

function deli(hold: Hold, more: Partial<ProgramInput> = {}): Ledger {
  const shop = new Ledger(programme({ earn: [{ ...pointPerEuro, hold }], rewards: [coffee], ...more }), 'ada')
  shop.pay('ada', 'o', [line('a', 1000)])
  return shop
}

function has(shop: Ledger): [available: number, pending: number] {
  const { available, pending } = shop.balance('ada')
  return [available, pending]
}

test('until a moment, and not a moment longer', () => {
  const shop = deli({ until: '2026-03-10T18:00:00+02:00' })
  shop.now = Date.parse('2026-03-10T17:59:59.999+02:00')
  assert.deepEqual(has(shop), [0, 10])
  shop.now += 1
  assert.deepEqual(has(shop), [10, 0])
  shop.pay('ada', 'p', [line('a', 300)])
  assert.deepEqual(has(shop), [13, 0], 'what is earned after it is not held')
})

test('through the return window of the programme', () => {
  const shop = deli('return_window', { returnWindow: { count: 14, unit: 'day' } })
  shop.now = Date.parse('2026-03-16T23:59:59+02:00')
  assert.deepEqual(has(shop), [0, 10])
  shop.now = Date.parse('2026-03-17T00:00:00+02:00')
  assert.deepEqual(has(shop), [10, 0])
})

test('until the order is confirmed by the name that the rule waits for', () => {
  const shop = deli({ confirmed: 'delivered' })
  shop.now += 5 * day
  assert.deepEqual(shop.confirm('o', 'packed').entries, [])
  assert.deepEqual(has(shop), [0, 10])
  const [activate] = shop.confirm('o', 'delivered').entries
  assert.deepEqual([activate?.kind, activate?.amount, activate?.pending], ['activate', 10, -10])
  assert.deepEqual(has(shop), [10, 0])
  assert.deepEqual(shop.confirm('o', 'delivered').entries, [], 'confirmed twice is confirmed')
})

test('any confirmation does where the rule says so', () => {
  const shop = deli({ confirmed: 'any' })
  shop.confirm('o', 'picked-up')
  assert.deepEqual(has(shop), [10, 0])
})

test('a confirmation is of its own order only', () => {
  const shop = deli({ confirmed: 'delivered' })
  shop.pay('ada', 'p', [line('a', 300)])
  shop.confirm('p')
  assert.deepEqual(has(shop), [3, 10])
})

test('what nobody confirms can be spent after the latest day, or is lost, as the rule says', () => {
  const latest = { count: 30, unit: 'day' } as const
  const kind = deli({ confirmed: 'delivered', latest })
  const strict = deli({ confirmed: 'delivered', latest, otherwise: 'lapse' })
  kind.now = strict.now = Date.parse('2026-04-01T23:59:59+03:00')
  assert.deepEqual(
    [has(kind), has(strict)],
    [
      [0, 10],
      [0, 10],
    ].map(pair => pair),
  )
  kind.now = strict.now += 1000
  assert.deepEqual(has(kind), [10, 0])
  assert.deepEqual(has(strict), [0, 0])
  assert.deepEqual(
    strict.sweep('ada').map(({ kind, pending }) => [kind, pending]),
    [['expire', -10]],
  )
  assert.deepEqual(strict.confirm('o').entries, [], 'too late')
})

test('what was confirmed in time does not lapse', () => {
  const latest = { count: 30, unit: 'day' } as const
  const shop = deli({ confirmed: 'delivered', latest, otherwise: 'lapse' })
  shop.confirm('o')
  shop.now += 60 * day
  assert.deepEqual(has(shop), [10, 0])
})

test('what a refund took before the confirmation is not confirmed', () => {
  const shop = deli({ confirmed: 'delivered' })
  shop.refund('o', { amount: 400 })
  shop.confirm('o')
  assert.deepEqual(has(shop), [6, 0])
})

test('what a confirmation makes active repays what is owed', () => {
  const shop = deli({ confirmed: 'delivered' }, { refunds: 'owe' })
  shop.confirm('o')
  shop.redeem('ada', { reward: 'coffee' })
  shop.pay('ada', 'p', [line('a', 1500)])
  shop.refund('o')
  assert.deepEqual([shop.balance('ada').owed, has(shop)], [10, [0, 15]])
  shop.confirm('p')
  assert.deepEqual([shop.balance('ada').owed, has(shop)], [0, [5, 0]])
})
