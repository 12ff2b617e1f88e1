import type { EarningRule, OrderLine, Program } from '@tenth/contract'
import { matches } from './condition.ts'
import type { Facts } from './facts.ts'
import { worthOf, worthOfDelivery } from './measure.ts'
import { factorsOf } from './multiplier.ts'
import { apportion, ratio } from './proportion.ts'

/** What a rule gives for one line of an order, or for the activity as a whole. */
export interface Gift {
  line: string | null
  amount: number
}

/** No rule gives more for one activity, so that sums stay whole numbers in every language that reads them. */
export const mostPerActivity = 1_000_000_000_000

/** What a rule gives for an activity without an order. */
export function giftForActivity(rule: EarningRule, program: Program, facts: Facts): Gift[] {
  if (rule.amount?.kind !== 'fixed') return []
  const { factors, over } = factorsOf(rule, program, facts, [null])
  return some([{ line: null, amount: whole(BigInt(rule.amount.give) * (factors[0] ?? over), over, rule, program) }])
}

/**
 * What a rule gives for an order, line by line: rounded once over the chosen lines, then split over them, so that a
 * refund of a line takes back what that line earned. A line that cost nothing earns nothing.
 */
export function giftForOrder(rule: EarningRule, program: Program, facts: Facts): Gift[] {
  const { amount, lines: filter } = rule
  const chosen = facts.lines.filter(line => line.amount > 0 && (!filter || matches(filter, line)))
  if (!amount || chosen.length === 0) return []
  const parts = partsOf(rule, chosen, facts)
  const sum = sumOf(parts)
  if (sum === 0n) return []
  const { factors, over } = factorsOf(rule, program, facts, [...chosen, null])
  const multiplied = parts.map((part, index) => part * (factors[index] ?? over))
  const { give, per } = baseOf(amount, sum)
  const total = whole(give * sumOf(multiplied), per * sum * over, rule, program)
  // What delivery earned is the lines' too: it goes back with them.
  const ofLines = multiplied.slice(0, chosen.length)
  const shares = apportion(total, sumOf(ofLines) > 0n ? ofLines : chosen.map(line => line.amount))
  return some(chosen.map(({ id }, index) => ({ line: id, amount: shares[index] ?? 0 })))
}

/** A gift cut down to a sum, each line's part in proportion. */
export function cutTo(gifts: readonly Gift[], most: number): readonly Gift[] {
  if (most >= gifts.reduce((sum, gift) => sum + gift.amount, 0)) return gifts
  const shares = apportion(
    most,
    gifts.map(gift => gift.amount),
  )
  return some(gifts.map(({ line }, index) => ({ line, amount: shares[index] ?? 0 })))
}

/** What counts of each line, and last of what belongs to none. */
function partsOf({ amount, counts = {} }: EarningRule, lines: readonly OrderLine[], facts: Facts): bigint[] {
  if (amount?.kind === 'per_unit') return [...lines.map(line => BigInt(line.quantity)), 0n]
  return [...lines.map(line => BigInt(worthOf(line, counts))), BigInt(worthOfDelivery(facts, counts))]
}

/** What all that counts would give without multipliers, as a fraction. */
function baseOf(amount: NonNullable<EarningRule['amount']>, sum: bigint): { give: bigint; per: bigint } {
  const give = BigInt(amount.give)
  switch (amount.kind) {
    case 'fixed':
      return { give, per: 1n }
    case 'per_amount':
      return { give: give * sum, per: BigInt(amount.every) }
    case 'per_step':
      return { give: give * (sum / BigInt(amount.every)), per: 1n }
    case 'per_unit':
      return { give: give * (sum / BigInt(amount.every ?? 1)), per: 1n }
  }
}

function whole(numerator: bigint, denominator: bigint, { rounding }: EarningRule, program: Program): number {
  return Math.min(Number(ratio(numerator, denominator, rounding ?? program.points.rounding)), mostPerActivity)
}

function sumOf(parts: readonly bigint[]): bigint {
  return parts.reduce((all, part) => all + part, 0n)
}

function some(gifts: readonly Gift[]): Gift[] {
  return gifts.filter(gift => gift.amount > 0)
}
