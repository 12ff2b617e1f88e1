import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ProgramInput } from '@tenth/contract'
import type { Decision } from './decision.ts'
import { mostPerActivity } from './gift.ts'
import { Ledger } from './test/ledger.ts'
import {
  freeSandwich,
  line,
  pointPerEuro,
  programme,
  sandwichCard,
  sandwiches,
  stampPerSandwich,
  type Rule,
} from './test/programme.ts'

function ledger(about: Partial<ProgramInput>): Ledger {
  return new Ledger(programme(about), 'ada')
}

function byLine({ entries }: Decision): Record<string, number> {
  return Object.fromEntries<number>(entries.map(entry => [entry.line ?? '', entry.amount]))
}

test('a point for each euro, rounded once over the order and not once a line', () => {
  const deli = ledger({ earn: [pointPerEuro] })
  assert.deepEqual(byLine(deli.pay('ada', 'o', [line('a', 150), line('b', 150), line('c', 99)])), { a: 1, b: 1, c: 1 })
  assert.equal(deli.available('ada'), 3)
})

test('a rule may round otherwise than the programme', () => {
  const ceil: Rule = { ...pointPerEuro, id: 'ceil', rounding: 'ceil' }
  const deli = ledger({ points: { rounding: 'half_up' }, earn: [pointPerEuro, ceil] })
  const { entries } = deli.pay('ada', 'o', [line('a', 149)])
  assert.deepEqual(
    entries.map(({ rule, amount }) => [rule, amount]),
    [
      ['points', 1],
      ['ceil', 2],
    ],
  )
})

test('every sandwich is a stamp, and nothing else is', () => {
  const deli = ledger({ cards: [sandwichCard], rewards: [freeSandwich], earn: [stampPerSandwich] })
  assert.deepEqual(byLine(deli.pay('ada', 'o', [sandwiches('a', 3), line('soup', 900)])), { a: 3 })
  assert.equal(deli.available('ada', 'sandwiches'), 3)
  assert.equal(deli.available('ada'), 0)
})

test('a line that cost nothing earns nothing', () => {
  const deli = ledger({ cards: [sandwichCard], rewards: [freeSandwich], earn: [stampPerSandwich, pointPerEuro] })
  assert.deepEqual(deli.pay('ada', 'o', [sandwiches('free', 1, 0)]).entries, [])
  assert.deepEqual(byLine(deli.pay('ada', 'p', [sandwiches('free', 1, 0), line('soup', 500)])), { soup: 5 })
})

test('a fixed gift is spread over the lines it is for, by what they cost', () => {
  const bonus: Rule = {
    id: 'bonus',
    on: 'order.paid',
    amount: { kind: 'fixed', give: 10 },
    lines: { label: ['new'] },
  }
  const deli = ledger({ earn: [bonus] })
  const fresh = { labels: ['new'] }
  const order = [line('a', 300, fresh), line('b', 100, fresh), line('c', 9000)]
  assert.deepEqual(byLine(deli.pay('ada', 'o', order)), { a: 8, b: 2 })
  assert.deepEqual(deli.pay('ada', 'p', [line('c', 9000)]).entries, [])
})

test('a visit gives what its rule says', () => {
  const deli = ledger({ earn: [{ id: 'hello', on: 'visit', amount: { kind: 'fixed', give: 2 } }] })
  const [entry] = deli.visit('ada').entries
  assert.deepEqual([entry?.amount, entry?.rule, entry?.order, entry?.line], [2, 'hello', null, null])
})

test('no activity gives more than a trillion, so that sums stay whole numbers', () => {
  const rich: Rule = { ...pointPerEuro, amount: { kind: 'per_amount', give: 1_000_000_000, every: 1 } }
  const deli = ledger({ earn: [rich] })
  deli.pay('ada', 'o', [line('a', 1_000_000_000_000), line('b', 1_000_000_000_000)])
  assert.equal(deli.available('ada'), mostPerActivity)
})

test('the largest order earns to the point', () => {
  const deli = ledger({ earn: [{ ...pointPerEuro, amount: { kind: 'per_amount', give: 7, every: 1000 } }] })
  deli.pay('ada', 'o', [line('a', 999_999_999_999), line('b', 1)])
  assert.equal(deli.available('ada'), 7_000_000_000)
})

test('an entry says where it came from, and a rule that gives nothing writes none', () => {
  const deli = ledger({ earn: [pointPerEuro] })
  const [entry, ...more] = deli.pay('ada', 'o', [line('a', 500), line('b', 1)]).entries
  assert.deepEqual(more, [])
  assert.equal(entry?.lot, entry?.id)
  assert.deepEqual([entry?.kind, entry?.order, entry?.line, entry?.rule], ['earn', 'o', 'a', 'points'])
})
