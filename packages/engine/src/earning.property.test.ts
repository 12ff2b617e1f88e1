import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Program } from '@tenth/contract'
import fc from 'fast-check'
import { afterDiscounts } from './after-discounts.ts'
import { calendarPeriod } from './calendar-period.ts'
import { decide } from './decide.ts'
import { buy, byLine, deliOf, estimated, pointsOf } from './test/buying.ts'
import { orders, programs, type Bought } from './test/earning-programs.ts'
import type { Ledger } from './test/ledger.ts'
import { line } from './test/programme.ts'

const hour = 3_600_000

/** Lets a programme live through some orders and looks after each; `before` sees the ledger as the order finds it. */
function live(about: Parameters<typeof deliOf>[0], some: readonly Bought[], look: Look = {}): Ledger {
  const deli = deliOf(about)
  deli.join('bob')
  for (const one of some) {
    deli.now += one.later * hour
    const seen = look.before?.(deli, one)
    const decision = buy(deli, one.lines, one.beside, one.member)
    look.after?.(deli, decision, seen)
  }
  return deli
}

interface Look {
  before?: (deli: Ledger, order: Bought) => unknown
  after?: (deli: Ledger, decision: ReturnType<typeof buy>, seen: unknown) => void
}

function always(look: Look): void {
  fc.assert(
    fc.property(programs, orders, (about, some) => void live(about, some, look)),
    { numRuns: 300 },
  )
}

test('what the cart says is what the order earns, to the point, limits and budgets included', () => {
  always({
    before: (deli, { lines, beside, member }) => estimated(deli, lines, beside, member),
    after: (_deli, decision, said) => assert.equal(pointsOf(decision), said),
  })
})

test('no budget is ever overdrawn', () => {
  always({
    after: deli => {
      for (const { id, budget } of deli.program.campaigns) {
        const most = !budget ? Infinity : 'points' in budget ? budget.points : budget.times
        assert.ok(deli.uses.spent(id) <= most, id)
      }
    },
  })
})

test('no member’s limit is ever passed, whatever else a rule has', () => {
  always({ after: deli => deli.program.earn.forEach(rule => withinLimits(deli, rule)) })
})

test('nobody holds more than the most', () => {
  always({
    after: deli => {
      const { most } = deli.program.points
      if (most === undefined) return
      for (const member of ['ada', 'bob']) assert.ok(deli.available(member) <= most)
    },
  })
})

test('no line that cost nothing earns, and no rule gives less than nothing', () => {
  always({
    after: (_deli, { entries }) => assert.ok(entries.every(({ amount, pending }) => amount + pending > 0)),
  })
})

test('once everything went back, nothing is left of it, and budgets and limits are free again', () => {
  fc.assert(
    fc.property(programs, orders, (about, some) => {
      const deli = live(about, some)
      for (const { id, lines } of deli.orders.values()) {
        if (lines.some(({ amount }) => amount > 0)) deli.refund(id)
      }
      assert.deepEqual([deli.available('ada'), deli.available('bob')], [0, 0])
      for (const { id } of deli.program.campaigns) assert.equal(deli.uses.spent(id), 0)
      assert.ok(deli.uses.all.every(use => use.returned === use.amount))
    }),
    { numRuns: 300 },
  )
})

test('the same report on the same state is decided the same', () => {
  always({
    before: (deli, { lines, beside, member }) => {
      const { channel = 'web', ...order } = beside
      const paid = {
        type: 'order.paid',
        id: 'p',
        member,
        channel,
        order: { id: 'o', currency: 'EUR', ...order, lines },
      } as const
      const once = () => {
        let id = 0
        return decide(deli.program, deli.stateFor(paid), paid, { now: deli.now, newId: () => `${++id}` })
      }
      assert.deepEqual(once(), once())
    },
  })
})

test('the parts of the lines are the whole order’s, rounded once', () => {
  const amounts = fc.array(fc.oneof(fc.nat(5000), fc.constant(999_999_999_999)), { minLength: 1, maxLength: 6 })
  const by = fc.integer({ min: 1, max: 5000 })
  const rate = fc.record({
    give: fc.integer({ min: 1, max: 999 }),
    every: fc.integer({ min: 1, max: 999 }),
    by,
    first: by,
  })
  fc.assert(
    fc.property(amounts, rate, (amounts, { give, every, by, first }) => {
      const deli = deliOf({
        points: { multipliers: 'multiply' },
        earn: [{ id: 'r', on: 'order.paid', amount: { kind: 'per_amount', give, every } }],
        multipliers: [
          { id: 'all', by: by / 1000 },
          { id: 'first', by: first / 1000, lines: { sku: ['sku-0'] } },
        ],
      })
      const lines = amounts.map((amount, index) => line(`${index}`, amount))
      const sum = amounts.reduce((all, amount, index) => all + BigInt(amount) * BigInt(index === 0 ? first : 1000), 0n)
      const whole = (sum * BigInt(by) * BigInt(give)) / (BigInt(every) * 1_000_000n)
      const parts = Object.values(byLine(buy(deli, lines)))
      assert.equal(
        parts.reduce((all, part) => all + part, 0),
        Math.min(Number(whole), 1_000_000_000_000),
      )
    }),
  )
})

test('discounts leave what was paid: no line below nothing, all together less exactly the discounts', () => {
  fc.assert(
    fc.property(orders, some => {
      for (const { lines, beside } of some) {
        const paid = afterDiscounts({ lines, discounts: beside.discounts ?? [] })
        const sum = (of: readonly { amount: number }[]) => of.reduce((all, { amount }) => all + amount, 0)
        assert.equal(sum(paid.lines), sum(lines) - sum(beside.discounts ?? []))
        assert.ok(paid.lines.every(({ amount, tax = 0 }) => amount >= 0 && tax <= amount))
      }
    }),
  )
})

function withinLimits(deli: Ledger, { id, limits = [] }: Program['earn'][number]): void {
  const uses = deli.uses.all.filter(use => use.rule === id)
  for (const limit of limits) {
    for (const use of uses) {
      if (limit.kind === 'activity') assert.ok(use.amount <= limit.most)
      if (limit.kind !== 'member') continue
      const { from, until } = calendarPeriod(use.at, limit.per, deli.program.timeZone)
      const same = uses.filter(
        other => other.member === use.member && other.at >= from && (until === null || other.at < until),
      )
      assert.ok(same.length <= (limit.times ?? Infinity))
      assert.ok(same.reduce((sum, { amount }) => sum + amount, 0) <= (limit.most ?? Infinity))
    }
  }
}
