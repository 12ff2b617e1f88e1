import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ProgramInput } from '@tenth/contract'
import { buy, byLine, byRule, deliOf, pointsOf } from './test/buying.ts'
import { tierRules } from './test/tiers.ts'
import { line, pointPerEuro, type Rule } from './test/programme.ts'

type Multipliers = NonNullable<ProgramInput['multipliers']>
const double = { id: 'double', by: 2 } as const
const bread = { id: 'bread', by: 1.5, lines: { category: ['bread'] } }
const both = [line('bread', 1000, { categories: ['bread'] }), line('wine', 1000)]

const earned = (multipliers: Multipliers, more: Partial<ProgramInput> = {}) =>
  byLine(buy(deliOf({ earn: [pointPerEuro], multipliers, ...more }), both))

test('a multiplier on the order multiplies every line, one on lines only those', () => {
  assert.deepEqual(earned([double]), { bread: 20, wine: 20 })
  assert.deepEqual(earned([bread]), { bread: 15, wine: 10 })
})

test('of several on one line the largest counts, or their product, or what they add', () => {
  const several = [double, bread]
  assert.deepEqual(earned(several), { bread: 20, wine: 20 })
  assert.deepEqual(earned(several, { points: { multipliers: 'multiply' } }), { bread: 30, wine: 20 })
  assert.deepEqual(earned(several, { points: { multipliers: 'add' } }), { bread: 25, wine: 20 })
})

test('it is rounded once, after multiplying, over the whole order', () => {
  const deli = deliOf({ earn: [pointPerEuro], multipliers: [{ id: 'm', by: 1.333 }] })
  assert.equal(pointsOf(buy(deli, [line('a', 150), line('b', 150)])), 3, '3.00 × 1.333 is 3.999')
  assert.equal(pointsOf(buy(deli, [line('a', 151), line('b', 150)])), 4, '3.01 × 1.333 is 4.012')
})

test('a fixed amount is a bonus and comes after; said so, it is multiplied too', () => {
  const bonus: Rule = { id: 'bonus', on: 'order.paid', amount: { kind: 'fixed', give: 10 } }
  const program = { earn: [pointPerEuro, bonus], multipliers: [double] }
  assert.deepEqual(byRule(buy(deliOf(program), [line('a', 500)])), { points: 10, bonus: 10 })
  const told = {
    ...program,
    earn: [
      { ...pointPerEuro, multiplied: false },
      { ...bonus, multiplied: true },
    ],
  }
  assert.deepEqual(byRule(buy(deliOf(told), [line('a', 500)])), { points: 5, bonus: 20 })
})

test('it may be for some rules only, for some members, and for some hours', () => {
  const more: Rule = { ...pointPerEuro, id: 'more' }
  const named = [{ ...double, rules: ['more'] }]
  const program = { earn: [pointPerEuro, more], multipliers: named }
  assert.deepEqual(byRule(buy(deliOf(program), [line('a', 500)])), { points: 5, more: 10 })

  const gold = deliOf({
    earn: [pointPerEuro],
    tiers: tierRules(),
    multipliers: [{ ...double, when: { tier: ['gold'] } }],
  })
  assert.equal(pointsOf(buy(gold, [line('a', 500)])), 5)
  gold.account('ada').profile.tier = 'gold'
  assert.equal(pointsOf(buy(gold, [line('a', 500)])), 10)

  const during = { weekdays: ['tuesday' as const] }
  const tuesday = deliOf({ earn: [pointPerEuro], multipliers: [{ ...double, when: { during } }] })
  assert.equal(pointsOf(buy(tuesday, [line('a', 500)])), 5, 'a Monday')
  assert.equal(pointsOf(buy(tuesday, [line('a', 500)], { at: '2026-03-02T22:30:00Z' })), 10, 'past midnight in Vilnius')
})

test('nothing is a multiplier too: what it is on earns nothing', () => {
  assert.deepEqual(earned([{ id: 'none', by: 0, lines: { sku: ['sku-wine'] } }]), { bread: 10 })
})

test('a refund of a line takes back what that line earned, multiplied as it was', () => {
  const deli = deliOf({ earn: [pointPerEuro], multipliers: [bread] })
  buy(deli, both, { id: 'o' })
  deli.program = { ...deli.program, multipliers: [] }
  deli.refund('o', { lines: [{ id: 'bread' }] })
  assert.equal(deli.available('ada'), 10)
})

test('the largest order is multiplied to the point', () => {
  const deli = deliOf({
    points: { multipliers: 'multiply' },
    earn: [{ ...pointPerEuro, amount: { kind: 'per_amount', give: 1, every: 1000 } }],
    multipliers: [1, 2, 3].map(nth => ({ id: `m${nth}`, by: 1.001 })),
  })
  assert.equal(pointsOf(buy(deli, [line('a', 1_000_000_000_000)])), 1_003_003_001)
})
