import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Inactivity, ProgramInput } from '@tenth/contract'
import { Ledger } from './test/ledger.ts'
import { coffee, line, pointPerEuro, programme } from './test/programme.ts'

const month: Inactivity = { kind: 'inactivity', period: { count: 1, unit: 'month' } }
const hello = { id: 'hello', on: 'visit', amount: { kind: 'fixed', give: 1 } } as const

function about(expiry: NonNullable<ProgramInput['points']>['expiry'], more: Partial<ProgramInput> = {}) {
  return programme({ earn: [pointPerEuro], rewards: [coffee], points: { expiry }, ...more })
}

function deli(expiry: NonNullable<ProgramInput['points']>['expiry'], more: Partial<ProgramInput> = {}): Ledger {
  return new Ledger(about(expiry, more), 'ada')
}

/** Goes on to noon of a day. */
function on(shop: Ledger, day: string): Ledger {
  shop.now = Date.parse(`${day}T10:00:00Z`)
  return shop
}

test('everything lives a month after the last order', () => {
  const shop = deli(month)
  shop.pay('ada', 'o', [line('a', 1000)])
  on(shop, '2026-03-30').pay('ada', 'p', [line('a', 500)])
  assert.equal(on(shop, '2026-04-30').available('ada'), 15)
  assert.deepEqual(shop.balance('ada').expiring, { amount: 15, at: Date.parse('2026-05-01T00:00:00+03:00') })
  assert.equal(on(shop, '2026-05-01').available('ada'), 0)
})

test('being active too late brings nothing back, whether or not the sweep was round', () => {
  for (const sweeps of [true, false]) {
    const shop = deli(month, { earn: [pointPerEuro, hello] })
    shop.pay('ada', 'o', [line('a', 1000)])
    on(shop, '2026-04-10')
    if (sweeps) shop.sweep('ada')
    shop.visit('ada')
    assert.equal(shop.available('ada'), 1)
    on(shop, '2026-05-01').visit('ada')
    assert.equal(on(shop, '2026-05-28').available('ada'), 2)
  }
})

test('only what the programme names counts as being active', () => {
  const shop = deli({ ...month, activities: ['order.paid'] }, { earn: [pointPerEuro, hello] })
  shop.pay('ada', 'o', [line('a', 1000)])
  on(shop, '2026-03-30').visit('ada')
  assert.equal(on(shop, '2026-04-03').available('ada'), 1, 'what the visit gave has its own month')
  assert.equal(on(shop, '2026-05-01').available('ada'), 0)
})

test('a refund is no activity', () => {
  const shop = deli(month)
  shop.pay('ada', 'o', [line('a', 1000), line('b', 200)])
  on(shop, '2026-03-30').refund('o', { lines: [{ id: 'b' }] })
  assert.equal(on(shop, '2026-04-03').available('ada'), 0)
})

test('switched on for a live programme, inactivity counts from the switch', () => {
  const shop = deli({ kind: 'none' })
  shop.pay('ada', 'o', [line('a', 1000)])
  on(shop, '2027-03-02').publish(about(month))
  assert.equal(on(shop, '2027-04-02').available('ada'), 10)
  assert.equal(on(shop, '2027-04-03').available('ada'), 0)
})

test('and whoever is active after the switch keeps what they have', () => {
  const shop = deli({ kind: 'none' })
  shop.pay('ada', 'o', [line('a', 1000)])
  on(shop, '2027-03-02').publish(about(month))
  on(shop, '2027-03-20').visit('ada')
  assert.equal(on(shop, '2027-04-20').available('ada'), 10)
  assert.equal(on(shop, '2027-04-21').available('ada'), 0)
})

test('what had a date keeps it when inactivity is switched on, and what had none keeps that when a date is', () => {
  const dated = deli({ kind: 'after', period: { count: 1, unit: 'year' } })
  dated.pay('ada', 'o', [line('a', 1000)])
  on(dated, '2026-03-10').publish(about(month))
  assert.equal(on(dated, '2027-03-02').available('ada'), 10)
  assert.equal(on(dated, '2027-03-03').available('ada'), 0)
  const endless = deli({ kind: 'none' })
  endless.pay('ada', 'o', [line('a', 1000)])
  endless.publish(about({ kind: 'after', period: { count: 1, unit: 'week' } }))
  endless.pay('ada', 'p', [line('a', 100)])
  assert.equal(on(endless, '2028-01-01').available('ada'), 10)
})

test('a shorter or longer inactivity never takes from what was promised', () => {
  for (const weeks of [2, 30]) {
    const shop = deli(month)
    shop.pay('ada', 'o', [line('a', 1000)])
    shop.publish(about({ ...month, period: { count: weeks, unit: 'week' } }))
    on(shop, '2026-03-20').visit('ada')
    assert.equal(on(shop, '2026-04-20').available('ada'), 10, `${weeks} weeks`)
  }
})

test('switched off, it goes on for what was promised it', () => {
  const shop = deli(month)
  shop.pay('ada', 'o', [line('a', 1000)])
  shop.publish(about({ kind: 'none' }))
  shop.pay('ada', 'p', [line('a', 100)])
  on(shop, '2026-03-20').visit('ada')
  assert.equal(on(shop, '2026-04-20').available('ada'), 11)
  assert.equal(on(shop, '2026-04-21').available('ada'), 1, 'what never expires was earned after the switch')
})

test('a rule may have an expiry of its own', () => {
  const never = { ...pointPerEuro, id: 'gold', expiry: { kind: 'none' } } as const
  const soon = { ...pointPerEuro, id: 'promo', expiry: { kind: 'after', period: { count: 1, unit: 'week' } } } as const
  const slow = { ...pointPerEuro, id: 'slow', expiry: { ...month, period: { count: 2, unit: 'month' } } } as const
  const shop = deli(month, { earn: [pointPerEuro, never, soon, slow] })
  shop.pay('ada', 'o', [line('a', 1000)])
  assert.equal(shop.available('ada'), 40)
  assert.equal(on(shop, '2026-03-10').available('ada'), 30)
  shop.visit('ada')
  assert.equal(on(shop, '2026-04-11').available('ada'), 20)
  assert.equal(on(shop, '2026-05-11').available('ada'), 10)
  assert.equal(on(shop, '2036-05-11').available('ada'), 10)
})

test('what comes back from a cancelled reward lives no longer than if it had stayed', () => {
  const shop = deli(month)
  shop.pay('ada', 'o', [line('a', 1000)])
  shop.redeem('ada', { reward: 'coffee' })
  on(shop, '2026-04-10').visit('ada')
  assert.ok(shop.cancel().ok)
  assert.equal(shop.available('ada'), 0, 'it would have been lost on 2 April')
  shop.pay('ada', 'p', [line('a', 1000)])
  shop.redeem('ada', { reward: 'coffee' })
  on(shop, '2026-05-01').visit('ada')
  shop.cancel()
  assert.equal(on(shop, '2026-06-01').available('ada'), 10)
  assert.equal(on(shop, '2026-06-02').available('ada'), 0)
})
