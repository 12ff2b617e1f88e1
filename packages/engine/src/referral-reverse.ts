import type { Program } from '@tenth/contract'
import type { Book } from './book.ts'
import type { Advocacy, ReferralStep } from './referral-state.ts'
import { reverse } from './reverse.ts'

/**
 * The order that made a friend count went back, and what it gave went with it. What levels gave stays, or is taken back
 * too where fewer friends are left than they asked for.
 */
export function reverseReferral(
  book: Book,
  program: Program,
  { id, friend, order }: { id: string; friend: string; order: string },
  { advocate, counted, levels }: Advocacy,
): ReferralStep {
  const takes = program.referral?.levelsReversed === 'take_back'
  const back = takes ? levels.filter(level => level.friends > counted) : []
  const claims = back.flatMap(({ awards }) =>
    awards.map(award => ({ award, amount: Math.max(0, award.earned - award.reversed - award.expired) })),
  )
  reverse(book, claims, order, program.refunds)
  return {
    id,
    advocate,
    friend,
    isNew: false,
    status: 'reversed',
    lapsesAt: null,
    flags: [],
    convertedAt: null,
    heldUntil: null,
    rewards: [],
    levels: back.map(({ friends }) => friends),
  }
}
