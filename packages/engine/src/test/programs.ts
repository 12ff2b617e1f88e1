import type { Expiry, Hold, Program, ProgramInput } from '@tenth/contract'
import fc from 'fast-check'
import {
  coffee,
  freeSandwich,
  pointPerEuro,
  programme,
  sandwichCard,
  stampPerSandwich,
  type Rule,
} from './programme.ts'

const month = { count: 1, unit: 'month' } as const

/** Every way to expire, and short enough to be met. */
const expiry = fc.constantFrom<Expiry[]>(
  { kind: 'none' },
  { kind: 'after', period: month },
  { kind: 'rolling', period: { count: 1, unit: 'week' }, to: 'month' },
  { kind: 'rolling', period: { count: 2, unit: 'week' }, to: 'quarter' },
  { kind: 'inactivity', period: { count: 3, unit: 'week' } },
  { kind: 'inactivity', period: month, activities: ['order.paid'] },
  { kind: 'dates', dates: ['03-29', '04-30', '06-15'] },
  { kind: 'together', period: { count: 20, unit: 'day' } },
  { kind: 'until', at: '2026-04-10T00:00:00Z' },
)

/** Every way to be pending. */
const hold = fc.constantFrom<Hold[]>(
  { count: 1, unit: 'week' },
  { until: '2026-03-20T12:00:00Z' },
  'return_window',
  { confirmed: 'delivered', latest: { count: 3, unit: 'week' } },
  { confirmed: 'any', latest: { count: 10, unit: 'day' }, otherwise: 'lapse' },
)

const visit: Rule = { id: 'visit', on: 'visit', amount: { kind: 'fixed', give: 3 } }
const bonus: Rule = {
  id: 'bonus',
  on: 'order.paid',
  amount: { kind: 'fixed', give: 7 },
  when: { total: { min: 1000 } },
}

/** What a program is drawn from. */
export interface Drawn {
  refunds: Program['refunds']
  points: Expiry
  stamps: Expiry
  bonus: Expiry | undefined
  hold: Hold
}

/** Programs of every policy, and every way to be pending and to expire. */
export const programs: fc.Arbitrary<Drawn> = fc.record({
  refunds: fc.constantFrom<Program['refunds'][]>('only_pending', 'within_balance', 'owe'),
  points: expiry,
  stamps: expiry,
  bonus: fc.oneof(fc.constant(undefined), expiry),
  hold,
})

export function programOf({ refunds, points, stamps, bonus: own, hold }: Drawn): Program {
  const about: Partial<ProgramInput> = {
    refunds,
    returnWindow: { count: 10, unit: 'day' },
    points: { expiry: points, rounding: 'half_up' },
    cards: [{ ...sandwichCard, expiry: stamps }],
    rewards: [coffee, { ...freeSandwich, validFor: { count: 2, unit: 'week' } }],
    earn: [
      pointPerEuro,
      { ...pointPerEuro, id: 'held', rounding: 'ceil', hold },
      visit,
      own ? { ...bonus, expiry: own } : bonus,
      stampPerSandwich,
    ],
    referral: { advocate: { points: 30 }, friend: { points: 20 }, minimum: 500 },
  }
  return programme(about)
}
