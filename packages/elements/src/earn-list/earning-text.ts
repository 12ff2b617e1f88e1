import type { EarningRule } from '@tenth/core'
import { bag, door, gift, share, spark } from '../icons/paths.ts'
import type { Words } from '../language/words.ts'
import type { english } from './words/en.ts'

/** The drawing for what a rule rewards; a gift where there is no other. */
const signs: Partial<Record<EarningRule['on'], string>> = {
  'order.paid': bag,
  'member.joined': spark,
  visit: door,
  share,
}

/** What a shopper is told of as a way to collect, where the shop has no name for it. */
const told = ['order.paid', 'member.joined', 'visit', 'birthday', 'joining_day', 'review', 'share'] as const

/** The drawing for what a rule rewards. */
export function earningSign({ on }: EarningRule): string {
  return signs[on] ?? gift
}

/** What a rule rewards, such as "When you order". */
export function earningTitle({ on }: EarningRule, words: Words<typeof english>): string {
  return words.say(told.find(known => known === on) ?? 'extra')
}

/** What a rule gives, such as "1 point for every €0.50". */
export function earningText(
  { amount, unit, gives = [] }: EarningRule,
  words: Words<typeof english>,
  count: {
    points: (count: number) => string
    stamps: (count: number) => string
    money: (minor: number) => string
    reward: (id: string) => string
  },
): string {
  if (!amount) {
    return gives
      .map(one =>
        'reward' in one
          ? count.reward(one.reward)
          : 'card' in one
            ? count.stamps(one.stamps)
            : count.points(one.points),
      )
      .join(' + ')
  }
  const what = unit === 'points' ? count.points(amount.give) : count.stamps(amount.give)
  switch (amount.kind) {
    case 'fixed':
      return what
    case 'per_amount':
      return words.say('perAmount', { what, money: count.money(amount.every) })
    case 'per_step':
      return words.say('perStep', { what, money: count.money(amount.every) })
    case 'per_unit':
      return (amount.every ?? 1) > 1
        ? words.say('perUnits', { what, count: amount.every ?? 1 })
        : words.say('perUnit', { what })
  }
}
