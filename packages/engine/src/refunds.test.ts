import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ProgramInput } from '@tenth/contract'
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
import { UnknownLineError } from './unknown-line-error.ts'

const about = {
  cards: [sandwichCard],
  rewards: [coffee, freeSandwich],
  earn: [pointPerEuro, stampPerSandwich],
} satisfies Partial<ProgramInput>

function deli(more: Partial<ProgramInput> = {}): Ledger {
  return new Ledger(programme({ ...about, ...more }), 'ada')
}

test('a refunded line takes back what that line earned, in points and in stamps', () => {
  const shop = deli()
  shop.pay('ada', 'o', [sandwiches('a', 2), line('soup', 500)])
  shop.refund('o', { lines: [{ id: 'a' }] })
  assert.deepEqual([shop.available('ada'), shop.available('ada', 'sandwiches')], [5, 0])
})

test("a refund takes back what that order earned, not what today's rule would give", () => {
  const shop = deli()
  shop.pay('ada', 'o', [line('a', 1000)])
  shop.program = programme({
    ...about,
    earn: [{ ...pointPerEuro, amount: { kind: 'per_amount', give: 5, every: 100 } }],
  })
  shop.pay('ada', 'p', [line('a', 1000)])
  shop.refund('o')
  assert.equal(shop.available('ada'), 50)
})

test('one of two sandwiches takes one stamp and half the points', () => {
  const shop = deli()
  shop.pay('ada', 'o', [sandwiches('a', 2)])
  shop.refund('o', { lines: [{ id: 'a', quantity: 1 }] })
  assert.deepEqual([shop.available('ada'), shop.available('ada', 'sandwiches')], [7, 1])
  shop.refund('o', { lines: [{ id: 'a', quantity: 1 }] })
  assert.deepEqual([shop.available('ada'), shop.available('ada', 'sandwiches')], [0, 0])
})

test('a unit and then the rest of the money come to the whole line', () => {
  const shop = deli()
  shop.pay('ada', 'o', [sandwiches('a', 2, 1401)])
  shop.refund('o', { lines: [{ id: 'a', quantity: 1 }] })
  assert.equal(shop.available('ada'), 7)
  shop.refund('o', { lines: [{ id: 'a', amount: 701 }] })
  assert.deepEqual([shop.available('ada'), shop.available('ada', 'sandwiches')], [0, 0])
})

test('returning one of two cheap things is never taken for returning both', () => {
  const shop = deli()
  shop.pay('ada', 'o', [sandwiches('a', 2, 1)])
  shop.refund('o', { lines: [{ id: 'a', quantity: 1 }] })
  assert.equal(shop.available('ada', 'sandwiches'), 1)
})

test('an amount is spread over the lines by what is left of each', () => {
  const shop = deli()
  shop.pay('ada', 'o', [line('a', 1000), line('b', 3000)])
  shop.refund('o', { lines: [{ id: 'a' }] })
  assert.deepEqual(shop.refund('o', { amount: 1500 }).refunded, [{ line: 'b', quantity: 0, amount: 1500 }])
  assert.equal(shop.available('ada'), 15)
})

test('delivery takes its share of an amount, and earned nothing to take back', () => {
  const shop = deli()
  shop.pay('ada', 'o', [line('a', 1000), line('b', 500)], { delivery: 500 })
  const { refunded, refundedDelivery } = shop.refund('o', { amount: 1000 })
  assert.deepEqual(
    [refunded.map(({ amount }) => amount), refundedDelivery, shop.available('ada')],
    [[500, 250], 250, 8],
  )
  shop.refund('o', { amount: 1000 })
  assert.deepEqual([shop.orders.get('o')?.refundedDelivery, shop.available('ada')], [500, 0])
})

test('delivery goes back beside lines, alone, or with all that is left', () => {
  const shop = deli()
  shop.pay('ada', 'o', [line('a', 1000), line('b', 500)], { delivery: 500 })
  assert.equal(shop.refund('o', { lines: [{ id: 'b' }], delivery: 100 }).refundedDelivery, 100)
  const { entries, refunded, refundedDelivery } = shop.refund('o', { delivery: 100 })
  assert.deepEqual([entries, refunded, refundedDelivery, shop.available('ada')], [[], [], 100, 10])
  assert.equal(shop.refund('o').refundedDelivery, 300)
  assert.equal(shop.available('ada'), 0)
})

test('what the whole order earned goes back with all of its lines, whatever became of delivery', () => {
  const shop = deli({ referral: { advocate: { points: 100 }, friend: { points: 40 } } })
  shop.join('bob', { advocate: 'ada', sameEmail: false })
  shop.pay('bob', 'o', [line('a', 1000)], { delivery: 500 })
  shop.refund('o', { delivery: 500 })
  assert.equal(shop.available('ada'), 100)
  shop.refund('o', { lines: [{ id: 'a' }] })
  assert.equal(shop.available('ada'), 0)
  shop.join('cleo', { advocate: 'ada', sameEmail: false })
  shop.pay('cleo', 'p', [line('a', 1000)], { delivery: 500 })
  shop.refund('p', { lines: [{ id: 'a' }] })
  assert.equal(shop.available('ada'), 0)
})

test('giving back more than is left is refused whole', () => {
  const shop = deli()
  shop.pay('ada', 'o', [line('a', 1000, { quantity: 2 }), line('b', 500)], { delivery: 250 })
  const refused = (what: Parameters<Ledger['refund']>[1]) => {
    const { refusals, entries, refunded, refundedDelivery } = shop.refund('o', what)
    assert.deepEqual([refusals[0]?.code, entries, refunded, refundedDelivery], ['refund_exceeds_order', [], [], 0])
  }
  refused({ amount: 1751 })
  refused({ delivery: 251 })
  refused({ lines: [{ id: 'b' }], delivery: 251 })
  refused({ lines: [{ id: 'b' }, { id: 'a', quantity: 3 }] })
  refused({ lines: [{ id: 'b' }, { id: 'a', amount: 1001 }] })
  assert.equal(shop.available('ada'), 15)
  shop.refund('o')
  refused({})
  refused({ delivery: 1 })
  refused({ lines: [{ id: 'a' }] })
})

test('a line the order does not have is named by its place', () => {
  const shop = deli()
  shop.pay('ada', 'o', [line('a', 1000)])
  assert.throws(
    () => shop.refund('o', { lines: [{ id: 'a' }, { id: 'z' }] }),
    (error: unknown) => error instanceof UnknownLineError && error.index === 1 && error.line === 'z',
  )
})

test('what is spent is taken from what else there is, earliest to expire first', () => {
  const shop = deli({ points: { expiry: { kind: 'after', period: { count: 1, unit: 'month' } } } })
  shop.pay('ada', 'first', [line('a', 1000)])
  shop.redeem('ada', { reward: 'coffee' })
  shop.now += day
  shop.pay('ada', 'second', [line('a', 600)])
  shop.now += day
  shop.pay('ada', 'third', [line('a', 600)])
  const { entries } = shop.refund('first')
  assert.deepEqual(
    entries.map(({ kind, amount, order }) => [kind, amount, order]),
    [
      ['reverse', -6, 'first'],
      ['reverse', -4, 'first'],
    ],
  )
  assert.equal(shop.available('ada'), 2)
})

test('what cannot be taken back is forgiven where the programme says so, and stays forgiven', () => {
  const shop = deli()
  shop.pay('ada', 'o', [line('a', 1000), line('b', 200)])
  shop.redeem('ada', { reward: 'coffee' })
  shop.refund('o', { lines: [{ id: 'a' }] })
  assert.deepEqual(shop.balance('ada'), { available: 0, pending: 0, owed: 0, expiring: null })
  shop.pay('ada', 'p', [line('a', 2000)])
  shop.refund('o')
  assert.equal(shop.available('ada'), 18)
})

test('or owed, and the next earnings repay it', () => {
  const shop = deli({ refunds: 'owe' })
  shop.pay('ada', 'o', [line('a', 1000)])
  shop.redeem('ada', { reward: 'coffee' })
  shop.refund('o')
  assert.deepEqual(shop.balance('ada'), { available: 0, pending: 0, owed: 10, expiring: null })
  shop.pay('ada', 'p', [line('a', 400)])
  assert.deepEqual([shop.balance('ada').owed, shop.available('ada')], [6, 0])
  shop.pay('ada', 'q', [line('a', 900)])
  assert.deepEqual([shop.balance('ada').owed, shop.available('ada')], [0, 3])
})

test('what is still pending goes back out of what is pending', () => {
  const shop = deli({ earn: [{ ...pointPerEuro, hold: { count: 14, unit: 'day' } }] })
  shop.pay('ada', 'o', [line('a', 1000), line('b', 500)])
  const [entry] = shop.refund('o', { lines: [{ id: 'a' }] }).entries
  assert.deepEqual([entry?.amount, entry?.pending], [0, -10])
  assert.equal(shop.balance('ada').pending, 5)
})

test('what expired unspent is gone already, and is not taken a second time from other points', () => {
  const shop = deli({ points: { expiry: { kind: 'after', period: { count: 7, unit: 'day' } } } })
  shop.pay('ada', 'old', [line('a', 1000)])
  shop.now += 10 * day
  shop.pay('ada', 'new', [line('a', 1000)])
  shop.refund('old')
  assert.equal(shop.available('ada'), 10)
})
