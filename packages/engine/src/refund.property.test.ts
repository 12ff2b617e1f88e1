import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OrderLine, Refund } from '@tenth/contract'
import fc from 'fast-check'
import { Ledger } from './test/ledger.ts'
import { moneyLeft } from './test/recorded.ts'
import { coffee, freeSandwich, pointPerEuro, programme, sandwichCard, stampPerSandwich } from './test/programme.ts'

const program = programme({
  refunds: 'owe',
  cards: [sandwichCard],
  rewards: [coffee, freeSandwich],
  earn: [pointPerEuro, { ...pointPerEuro, id: 'more', rounding: 'ceil' }, stampPerSandwich],
})

const lines = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c'),
    sku: fc.constant('x'),
    quantity: fc.integer({ min: 1, max: 100_000 }),
    amount: fc.oneof(fc.nat(500), fc.nat(1_000_000_000_000)),
    categories: fc.subarray(['sandwich']),
  }),
  { minLength: 1, maxLength: 3, selector: part => part.id },
)

const deliveries = fc.oneof(fc.constant(0), fc.nat(500), fc.nat(1_000_000_000_000))

/** How far through what is left each refund goes, and how it says so. */
const splits = fc.array(
  fc.record({
    line: fc.nat(2),
    how: fc.constantFrom<Split['how'][]>('quantity', 'amount', 'delivery', 'spread'),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { maxLength: 8 },
)

type Split = { line: number; how: 'quantity' | 'amount' | 'delivery' | 'spread'; part: number }

function next(deli: Ledger, { line: nth, how, part }: Split): Omit<Refund, 'order'> {
  const order = deli.orders.get('o')!
  const line = order.lines[nth % order.lines.length]!
  const share = (left: number) => Math.max(1, Math.floor(left * part))
  if (how === 'quantity') return { lines: [{ id: line.id, quantity: share(line.quantity - line.refundedQuantity) }] }
  if (how === 'amount') return { lines: [{ id: line.id, amount: share(line.amount - line.refundedAmount) }] }
  if (how === 'delivery') return { delivery: share(order.delivery - order.refundedDelivery) }
  return { amount: share(moneyLeft(order)) }
}

function sold(lines: OrderLine[], spend: boolean, delivery = 0): Ledger {
  const deli = new Ledger(program, 'ada')
  deli.pay('ada', 'o', lines, { delivery })
  if (spend) deli.redeem('ada', { reward: 'coffee' })
  return deli
}

function net(deli: Ledger, unit: string): number {
  return deli.account('ada').balance.get(unit) ?? 0
}

test('refunds in any order and any split, then the rest, take back exactly what was earned', () => {
  fc.assert(
    fc.property(lines, deliveries, splits, fc.boolean(), (lines, delivery, splits, spend) => {
      const deli = sold(lines, spend, delivery)
      for (const split of splits) deli.refund('o', next(deli, split))
      deli.refund('o')
      for (const award of deli.orders.get('o')?.awards ?? []) assert.equal(award.reversed, award.earned)
      assert.equal(moneyLeft(deli.orders.get('o')!), 0)
      assert.equal(net(deli, 'sandwiches'), 0)
      assert.equal(net(deli, 'points'), deli.redemptions.length > 0 ? -10 : 0)
    }),
    { numRuns: 500 },
  )
})

test('the same goods given back at once or unit by unit come to the same', () => {
  fc.assert(
    fc.property(lines, fc.integer({ min: 1, max: 6 }), (some, count) => {
      const lines = some.map(line => ({ ...line, quantity: 6 }))
      const [once, bit] = [sold(lines, false), sold(lines, false)]
      once.refund('o', { lines: lines.map(({ id }) => ({ id, quantity: count })) })
      for (let n = 0; n < count; n += 1) bit.refund('o', { lines: lines.map(({ id }) => ({ id, quantity: 1 })) })
      for (const unit of ['points', 'sandwiches']) assert.equal(net(bit, unit), net(once, unit))
    }),
  )
})

test('no refund gives back something for nothing, and each leaves no more than the one before', () => {
  fc.assert(
    fc.property(lines, deliveries, splits, (lines, delivery, splits) => {
      const deli = sold(lines, false, delivery)
      for (const split of splits) {
        const before = net(deli, 'points')
        deli.refund('o', next(deli, split))
        assert.ok(net(deli, 'points') <= before)
        assert.ok(net(deli, 'points') >= 0)
      }
    }),
  )
})

test('an amount is spread over lines and delivery to the last cent, and all of it is the whole order', () => {
  fc.assert(
    fc.property(lines, deliveries, splits, (lines, delivery, splits) => {
      const deli = sold(lines, false, delivery)
      const order = deli.orders.get('o')!
      for (const split of splits) {
        const before = moneyLeft(order)
        const what = next(deli, { ...split, how: 'spread' })
        const { refusals } = deli.refund('o', what)
        assert.equal(before - moneyLeft(order), refusals.length > 0 ? 0 : what.amount)
      }
      if (moneyLeft(order) > 0) deli.refund('o', { amount: moneyLeft(order) })
      const paid = order.awards.filter(award => order.lines.some(line => line.id === award.line && line.amount > 0))
      for (const award of paid) assert.equal(award.reversed, award.earned)
    }),
  )
})
