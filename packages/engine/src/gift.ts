import type { EarningRule, OrderLine, Program } from '@tenth/contract'
import { holds, matches, sumOf } from './condition.ts'
import type { Facts } from './facts.ts'
import { apportion, scale } from './proportion.ts'

/** What a rule gives for one line of an order, or for the activity as a whole. */
export interface Gift {
  line: string | null
  amount: number
}

/** No rule gives more for one activity, so that sums stay whole numbers in every language that reads them. */
export const mostPerActivity = 1_000_000_000_000

/** What a rule gives for an activity without an order. */
export function giftForActivity(rule: EarningRule): Gift[] {
  return rule.amount.kind === 'fixed' ? [{ line: null, amount: rule.amount.give }] : []
}

/**
 * What a rule gives for an order, line by line: rounded once over the chosen lines, then split over them, so that a
 * refund of a line takes back what that line earned. A line that cost nothing earns nothing.
 */
export function giftForOrder(rule: EarningRule, program: Program, facts: Facts): Gift[] {
  if (rule.when && !holds(rule.when, facts)) return []
  const { lines: filter } = rule
  const { lines } = facts
  const chosen = lines.filter(line => line.amount > 0 && (!filter || matches(filter, line)))
  if (chosen.length === 0) return []
  const { total, weights } = measure(rule, program, chosen)
  const parts = apportion(Math.min(total, mostPerActivity), weights)
  return chosen.map((line, index) => ({ line: line.id, amount: parts[index] ?? 0 })).filter(gift => gift.amount > 0)
}

function measure(
  { amount, rounding }: EarningRule,
  program: Program,
  lines: readonly OrderLine[],
): { total: number; weights: number[] } {
  const amounts = lines.map(line => line.amount)
  const quantities = lines.map(line => line.quantity)
  switch (amount.kind) {
    case 'fixed':
      return { total: amount.give, weights: amounts }
    case 'per_unit':
      return { total: quantities.reduce((sum, quantity) => sum + quantity * amount.give, 0), weights: quantities }
    case 'per_amount': {
      const how = rounding ?? program.points.rounding
      return { total: scale(sumOf(lines), amount.give, amount.every, how), weights: amounts }
    }
  }
}
