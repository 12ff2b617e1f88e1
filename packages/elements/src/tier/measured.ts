import type { TierRules } from '@tenth/core'
import type { Words } from '../language/words.ts'
import type { english } from './words/en.ts'

/** How an element writes what tiers may count. */
export interface Writes {
  points: (count: number) => string
  money: (minor: number) => string
}

/** So much of what the programme's tiers count, such as "120 points", "€40" or "3 orders". */
export function measured(
  counts: TierRules['counts'],
  amount: number,
  words: Words<typeof english>,
  { points, money }: Writes,
): string {
  if (counts === 'spent') return money(amount)
  return counts === 'points' ? points(amount) : words.say('orders', { count: amount })
}
