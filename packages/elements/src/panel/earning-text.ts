import type { EarningRule } from '@tenth/core'
import { bag, door, spark } from '../icons/paths.ts'
import type { Words } from '../language/words.ts'
import type { english } from './words/en.ts'

/** The drawing for what a rule rewards. */
export const earningSigns: Record<EarningRule['on'], string> = {
  'order.paid': bag,
  'member.joined': spark,
  visit: door,
}

/** What a rule gives, such as "1 point for every €0.50". */
export function earningText(
  { amount, unit }: EarningRule,
  words: Words<typeof english>,
  count: { points: (count: number) => string; stamps: (count: number) => string; money: (minor: number) => string },
): string {
  const what = unit === 'points' ? count.points(amount.give) : count.stamps(amount.give)
  if (amount.kind === 'per_amount') return words.say('perAmount', { what, money: count.money(amount.every) })
  return amount.kind === 'per_unit' ? words.say('perUnit', { what }) : what
}
