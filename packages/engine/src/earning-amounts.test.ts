import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Measure } from '@tenth/contract'
import { buy, byLine, deliOf, pointsOf } from './test/buying.ts'
import { line, pointPerEuro, sandwichCard, freeSandwich, type Rule } from './test/programme.ts'

test('only full steps count: ten points for each full five euros', () => {
  const deli = deliOf({ earn: [{ ...pointPerEuro, amount: { kind: 'per_step', give: 10, every: 500 } }] })
  const earned = [499, 500, 999, 1250].map(amount => pointsOf(buy(deli, [line('a', amount)])))
  assert.deepEqual(earned, [0, 10, 10, 20])
})

test('steps are of the whole order, and each line has its part', () => {
  const deli = deliOf({ earn: [{ ...pointPerEuro, amount: { kind: 'per_step', give: 10, every: 1000 } }] })
  assert.deepEqual(byLine(buy(deli, [line('a', 300), line('b', 900)])), { a: 3, b: 7 }, 'one step of 12.00')
})

test('a stamp for every two units is a stamp for each full pair', () => {
  const pairs: Rule = {
    id: 'pairs',
    on: 'order.paid',
    unit: 'sandwiches',
    amount: { kind: 'per_unit', give: 1, every: 2 },
  }
  const deli = deliOf({ earn: [pairs], cards: [sandwichCard], rewards: [freeSandwich] })
  buy(deli, [line('a', 700, { quantity: 5 })])
  assert.equal(deli.available('ada', 'sandwiches'), 2)
})

test('a discount on the order comes off its lines by what each cost', () => {
  const deli = deliOf({ earn: [pointPerEuro] })
  const discounts = [{ amount: 500 }]
  assert.deepEqual(byLine(buy(deli, [line('a', 1500), line('b', 500)], { discounts })), { a: 11, b: 4 })
})

test('a discount that is for some lines reduces only those', () => {
  const deli = deliOf({ earn: [pointPerEuro] })
  const discounts = [{ amount: 500, lines: ['b'] }]
  assert.deepEqual(byLine(buy(deli, [line('a', 1500), line('b', 500)], { discounts })), { a: 15 })
})

test('several discounts come off one after the other, and never below nothing', () => {
  const deli = deliOf({ earn: [pointPerEuro] })
  const discounts = [{ amount: 400, lines: ['a'] }, { amount: 900 }]
  assert.equal(pointsOf(buy(deli, [line('a', 500), line('b', 1000)], { discounts })), 2)
})

test('what a gift card pays is money: it reduces nothing', () => {
  const deli = deliOf({ earn: [pointPerEuro] })
  assert.equal(pointsOf(buy(deli, [line('a', 1000)], { tenders: [{ kind: 'gift-card', amount: 400 }] })), 10)
})

test('a refund of a discounted order takes back what was paid for', () => {
  const deli = deliOf({ earn: [pointPerEuro] })
  buy(deli, [line('a', 1500), line('b', 500)], { id: 'o', discounts: [{ amount: 1000 }] })
  assert.equal(deli.available('ada'), 10)
  deli.refund('o', { lines: [{ id: 'b' }] })
  assert.equal(deli.available('ada'), 8, 'line b had cost 2.50')
  assert.equal(deli.refund('o', { lines: [{ id: 'a', amount: 1000 }] }).refusals[0]?.code, 'refund_exceeds_order')
  deli.refund('o')
  assert.equal(deli.available('ada'), 0)
})

test('a rule counts the sum of the order that it names', () => {
  const order = [line('a', 800, { before: 1000, tax: 140 }), line('b', 200, { tax: 35 })]
  const beside = { delivery: 500, deliveryTax: 87 }
  const earned = (counts: Measure) => {
    const cents: Rule = { ...pointPerEuro, amount: { kind: 'per_amount', give: 1, every: 1 }, counts }
    return pointsOf(buy(deliOf({ earn: [cents] }), order, beside))
  }
  assert.equal(earned({}), 1000, 'what was paid for the lines')
  assert.equal(earned({ beforeDiscounts: true }), 1200)
  assert.equal(earned({ withoutTax: true }), 825)
  assert.equal(earned({ beforeDiscounts: true, withoutTax: true }), 990, 'the tax was 175 of 1000 there')
  assert.equal(earned({ withDelivery: true }), 1500)
  assert.equal(earned({ withDelivery: true, withoutTax: true }), 1238)
})

test('what delivery earned goes back with the lines, and not by itself', () => {
  const deli = deliOf({ earn: [{ ...pointPerEuro, counts: { withDelivery: true } }] })
  buy(deli, [line('a', 1000), line('b', 500)], { id: 'o', delivery: 300 })
  assert.equal(deli.available('ada'), 18)
  deli.refund('o', { delivery: 300 })
  assert.equal(deli.available('ada'), 18)
  deli.refund('o', { lines: [{ id: 'b' }] })
  assert.equal(deli.available('ada'), 12)
  deli.refund('o')
  assert.equal(deli.available('ada'), 0)
})

test('a condition asks for the sum that it names', () => {
  const cheap = [line('a', 1900, { before: 2500, tax: 300 })]
  const earns = (total: object) =>
    pointsOf(
      buy(deliOf({ earn: [{ ...pointPerEuro, when: { total: { min: 2000, ...total } } }] }), cheap, { delivery: 200 }),
    )
  assert.deepEqual([earns({}), earns({ beforeDiscounts: true }), earns({ withDelivery: true })], [0, 19, 19])
  assert.equal(earns({ withDelivery: true, withoutTax: true }), 0)
})

test('everything earns but what is excepted', () => {
  const deli = deliOf({ earn: [{ ...pointPerEuro, lines: { except: { category: ['tobacco'] } } }] })
  const order = [line('a', 500), line('b', 900, { categories: ['tobacco'] })]
  assert.deepEqual(byLine(buy(deli, order)), { a: 5 })
  const both = deliOf({ earn: [{ ...pointPerEuro, lines: { label: ['new'], except: { sku: ['sku-b'] } } }] })
  const labels = ['new']
  assert.deepEqual(byLine(buy(both, [line('a', 500, { labels }), line('b', 900, { labels })])), { a: 5 })
})
