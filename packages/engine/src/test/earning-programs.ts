import type { Condition, Limit, LineFilter, Multiplier, OrderLine, ProgramInput } from '@tenth/contract'
import fc from 'fast-check'
import type { Beside } from './buying.ts'
import { line, type Rule } from './programme.ts'

const categories = ['bread', 'wine', 'cheese']
const filter: fc.Arbitrary<LineFilter> = fc.oneof(
  fc.record({ category: fc.subarray(categories, { minLength: 1 }) }),
  fc.record({ except: fc.record({ category: fc.subarray(categories, { minLength: 1 }) }) }),
)
const flag = fc.boolean()
const count = fc.integer({ min: 1, max: 500 })

const amount: fc.Arbitrary<NonNullable<Rule['amount']>> = fc.oneof(
  fc.record({ kind: fc.constant('fixed' as const), give: count }),
  fc.record({ kind: fc.constant('per_amount' as const), give: count, every: fc.integer({ min: 1, max: 2000 }) }),
  fc.record({ kind: fc.constant('per_step' as const), give: count, every: fc.integer({ min: 1, max: 2000 }) }),
  fc.record({ kind: fc.constant('per_unit' as const), give: count, every: fc.integer({ min: 1, max: 4 }) }),
)

const over = fc.constantFrom('cap' as const, 'refuse' as const)
const per = fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'year' as const, 'ever' as const)
const most = fc.integer({ min: 1, max: 3000 })
const limit: fc.Arbitrary<Limit> = fc.oneof(
  fc.record({ kind: fc.constant('activity' as const), most, over }),
  fc.record({ kind: fc.constant('member' as const), per, most, over }),
  fc.record({ kind: fc.constant('member' as const), per, times: fc.integer({ min: 1, max: 4 }) }),
  fc.record({
    kind: fc.constant('cooldown' as const),
    count: fc.integer({ min: 1, max: 60 }),
    unit: fc.constant('hour' as const),
  }),
)

const when: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ total: fc.record({ min: fc.nat(4000), beforeDiscounts: flag, withoutTax: flag, withDelivery: flag }) }),
  fc.constant<Condition>({ orders: { every: 2 } }),
  fc.constant<Condition>({ channel: ['web'] }),
)

const rule = fc.record(
  {
    amount,
    lines: filter,
    when,
    counts: fc.record({ beforeDiscounts: flag, withoutTax: flag, withDelivery: flag }),
    multiplied: flag,
    rounding: fc.constantFrom('floor' as const, 'half_up' as const, 'ceil' as const),
    limits: fc.array(limit, { minLength: 1, maxLength: 3 }),
    campaign: fc.constantFrom('spring', 'autumn'),
    group: fc.constantFrom('one', 'two'),
    priority: fc.integer({ min: -2, max: 2 }),
    stop: flag,
  },
  { requiredKeys: ['amount'] },
)

const multiplier: fc.Arbitrary<Omit<Multiplier, 'id'>> = fc.record(
  { by: fc.integer({ min: 0, max: 5000 }).map(by => by / 1000), lines: filter, when },
  { requiredKeys: ['by'] },
)

const take = fc.constantFrom('all' as const, 'best' as const, 'first' as const, 'newest' as const)

/** Programmes of every way to earn for an order, to choose among rules and to bound them. */
export const programs: fc.Arbitrary<Partial<ProgramInput>> = fc.record({
  earn: fc
    .array(rule, { minLength: 1, maxLength: 5 })
    .map(some => named(some).map(one => ({ ...one, on: 'order.paid' as const }))),
  multipliers: fc.array(multiplier, { maxLength: 3 }).map(named),
  groups: fc.tuple(take, take).map(([one, two]) => [
    { id: 'one', take: one },
    { id: 'two', take: two },
  ]),
  campaigns: fc.tuple(most, fc.integer({ min: 1, max: 5 }), over).map(([points, times, over]) => [
    { id: 'spring', budget: { points }, over },
    { id: 'autumn', budget: { times } },
  ]),
  points: fc.record(
    {
      multipliers: fc.constantFrom('best' as const, 'multiply' as const, 'add' as const),
      most: fc.integer({ min: 1, max: 20_000 }),
    },
    { requiredKeys: ['multipliers'] },
  ),
})

/** An order: what it is of, and what is said beside. */
export interface Bought {
  lines: OrderLine[]
  beside: Beside
  member: 'ada' | 'bob'
  /** Hours since the one before. */
  later: number
}

const bought = fc.record({
  lines: fc
    .array(
      fc.record({
        amount: fc.oneof(fc.nat(3000), fc.constantFrom(0, 1, 999_999_999_999)),
        off: fc.nat(500),
        tax: fc.nat(20),
        quantity: fc.integer({ min: 1, max: 9 }),
        categories: fc.subarray(categories),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map(some =>
      some.map(({ amount, off, tax, ...more }, index) =>
        line(`${index}`, amount, { before: amount + off, tax: Math.floor((amount * tax) / 100), ...more }),
      ),
    ),
  delivery: fc.nat(700),
  discount: fc.nat(100),
  scoped: flag,
  channel: fc.constantFrom('web', 'till'),
  member: fc.constantFrom('ada' as const, 'bob' as const),
  later: fc.nat(100),
})

/** Orders of two members, in their order. */
export const orders: fc.Arbitrary<Bought[]> = fc.array(bought, { minLength: 1, maxLength: 8 }).map(some =>
  some.map(({ lines, delivery, discount, scoped, channel, member, later }) => ({
    lines,
    beside: {
      delivery,
      deliveryTax: Math.floor(delivery / 6),
      channel,
      discounts: discountOn(lines, discount, scoped),
    },
    member,
    later,
  })),
)

/** So many per cent off the first line, or off all of them. */
function discountOn(lines: readonly OrderLine[], percent: number, scoped: boolean) {
  const of = scoped ? lines.slice(0, 1) : lines
  const amount = Math.floor(of.reduce((sum, { amount }) => sum + amount, 0) / 100) * percent
  return amount === 0 ? [] : [{ amount, ...(scoped && { lines: of.map(({ id }) => id) }) }]
}

function named<Some extends object>(some: readonly Some[]): (Some & { id: string })[] {
  return some.map((one, index) => ({ ...one, id: `r${index}` }))
}
