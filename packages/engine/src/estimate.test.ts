import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OrderLine } from '@tenth/contract'
import fc from 'fast-check'
import { estimate } from './estimate.ts'
import { Ledger } from './test/ledger.ts'
import {
  freeSandwich,
  line,
  pointPerEuro,
  programme,
  sandwichCard,
  sandwiches,
  stampPerSandwich,
} from './test/programme.ts'

const program = programme({
  cards: [sandwichCard],
  rewards: [freeSandwich],
  earn: [
    pointPerEuro,
    stampPerSandwich,
    {
      ...pointPerEuro,
      id: 'held',
      hold: { count: 1, unit: 'week' },
      when: { total: { min: 3000 } },
      rounding: 'half_up',
    },
  ],
  referral: { advocate: { points: 100 }, friend: { points: 40 }, minimum: 2500 },
})

function ask(deli: Ledger, member: string | null, lines: OrderLine[]) {
  const order = { id: 'o', currency: 'EUR', lines }
  const paid = { type: 'order.paid', id: 'a', member: member ?? '', order } as const
  const { currency } = order
  return estimate(program, member === null ? null : deli.stateFor(paid), member, { currency, lines }, deli.context())
}

test('a cart shows what it would earn, in every unit, apart where it comes later', () => {
  assert.deepEqual(ask(new Ledger(program), null, [sandwiches('a', 5)]), [
    { unit: 'points', amount: 35, pending: false },
    { unit: 'sandwiches', amount: 5, pending: false },
    { unit: 'points', amount: 35, pending: true },
  ])
})

test("a friend's first cart shows what the referral gives her, and not what it gives her friend", () => {
  const deli = new Ledger(program, 'ada')
  deli.join('bob', { advocate: 'ada', sameEmail: false })
  assert.deepEqual(ask(deli, 'bob', [line('a', 2500)]), [{ unit: 'points', amount: 65, pending: false }])
  assert.deepEqual(ask(deli, 'ada', [line('a', 2500)]), [{ unit: 'points', amount: 25, pending: false }])
})

test('asking changes nothing', () => {
  const deli = new Ledger(program, 'ada')
  deli.pay('ada', 'o', [line('a', 900)])
  const before = structuredClone(deli.account('ada').state)
  ask(deli, 'ada', [line('a', 2500)])
  assert.deepEqual(deli.account('ada').state, before)
})

test('what the estimate says is what the order earns, to the point', () => {
  const lines = fc.uniqueArray(
    fc.record({
      id: fc.nat(20).map(String),
      sku: fc.constantFrom('x', 'y'),
      quantity: fc.integer({ min: 1, max: 100_000 }),
      amount: fc.oneof(fc.nat(5000), fc.nat(1_000_000_000_000)),
      categories: fc.subarray(['sandwich', 'drink']),
    }),
    { minLength: 1, maxLength: 12, selector: part => part.id },
  )
  fc.assert(
    fc.property(lines, fc.boolean(), (lines, referred) => {
      const deli = new Ledger(program, 'ada')
      deli.join('bob', referred ? { advocate: 'ada', sameEmail: false } : undefined)
      const said = ask(deli, 'bob', lines)
      const { entries } = deli.pay('bob', 'o', lines)
      for (const unit of ['points', 'sandwiches']) {
        for (const pending of [false, true]) {
          const got = entries.filter(
            e => e.member === 'bob' && e.unit === unit && (e.pendingUntil !== null) === pending,
          )
          const sum = got.reduce((all, entry) => all + entry.amount + entry.pending, 0)
          assert.equal(said.find(one => one.unit === unit && one.pending === pending)?.amount ?? 0, sum)
        }
      }
    }),
  )
})
