import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Take } from '@tenth/contract'
import { buy, byRule, deliOf } from './test/buying.ts'
import { line, pointPerEuro, type Rule } from './test/programme.ts'

const fixed = (id: string, give: number, more: Partial<Rule> = {}): Rule => ({
  id,
  on: 'order.paid',
  amount: { kind: 'fixed', give },
  ...more,
})

const group = 'offers'
const three = [fixed('small', 5, { group }), fixed('large', 50, { group }), fixed('middle', 20, { group })]

function given(take: Take, earn: Rule[] = three, amount = 1000): Record<string, number> {
  return byRule(buy(deliOf({ groups: [{ id: group, take }], earn: [pointPerEuro, ...earn] }), [line('a', amount)]))
}

test('all of a group give, or the best, the first or the newest; rules without a group give beside', () => {
  assert.deepEqual(given('all'), { points: 10, small: 5, large: 50, middle: 20 })
  assert.deepEqual(given('best'), { points: 10, large: 50 })
  assert.deepEqual(given('first'), { points: 10, small: 5 })
  assert.deepEqual(given('newest'), { points: 10, middle: 20 })
})

test('of two that give the same the first is the best', () => {
  assert.deepEqual(given('best', [fixed('a', 5, { group }), fixed('b', 5, { group })]), { points: 10, a: 5 })
})

test('what the best is depends on the order', () => {
  const rate: Rule = { ...pointPerEuro, id: 'rate', group }
  assert.deepEqual(given('best', [fixed('a', 15, { group }), rate], 1400), { points: 14, a: 15 })
  assert.deepEqual(given('best', [fixed('a', 15, { group }), rate], 1600), { points: 16, rate: 16 })
})

test('priority decides which is first, and the place in the programme which is newest', () => {
  const urgent = [...three.slice(0, 2), fixed('middle', 20, { group, priority: 1 })]
  assert.deepEqual(given('first', urgent), { points: 10, middle: 20 })
  assert.deepEqual(given('newest', [fixed('new', 1, { group, priority: 9 }), ...three]), { points: 10, middle: 20 })
})

test('where the first does not apply, the next is the first', () => {
  const earn = [fixed('vip', 99, { group, when: { tag: ['vip'] } }), ...three]
  assert.deepEqual(given('first', earn), { points: 10, small: 5 })
})

test('a rule that stops is the last to give', () => {
  const earn = [fixed('a', 1), fixed('b', 2, { stop: true }), fixed('c', 3)]
  assert.deepEqual(given('all', earn), { points: 10, a: 1, b: 2 })
})

test('priority moves a rule before the one that stops', () => {
  const earn = [fixed('b', 2, { stop: true }), fixed('c', 3, { priority: 5 })]
  assert.deepEqual(given('all', earn), { points: 10, b: 2, c: 3 })
})

test('a rule that did not match stops nothing', () => {
  const earn = [fixed('b', 2, { stop: true, when: { total: { min: 5000 } } }), fixed('c', 3)]
  assert.deepEqual(given('all', earn), { points: 10, c: 3 })
})

test('nor does one whose limit is reached, and it is no longer the best of its group', () => {
  const once = { limits: [{ kind: 'member' as const, per: 'ever' as const, times: 1 }] }
  const deli = deliOf({
    groups: [{ id: group, take: 'best' }],
    earn: [fixed('once', 100, { ...once, group, stop: true }), fixed('always', 10, { group })],
  })
  assert.deepEqual(byRule(buy(deli, [line('a', 500)])), { once: 100 })
  assert.deepEqual(byRule(buy(deli, [line('a', 500)])), { always: 10 })
})

test('one that stops but is not chosen from its group has stopped all the same', () => {
  const earn = [fixed('big', 9, { group }), fixed('small', 2, { group, stop: true }), fixed('c', 3)]
  assert.deepEqual(given('best', earn), { points: 10, big: 9 })
})
