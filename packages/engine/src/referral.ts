import type { Happening, Program } from '@tenth/contract'
import { isOver, type Book } from './book.ts'
import { holds, sumOf } from './condition.ts'
import type { Facts } from './facts.ts'
import { flagsOf, withFlags } from './referral-flags.ts'
import { payReferral } from './referral-pay.ts'
import type { ReferralStep, WaitingReferral } from './referral-state.ts'

/** What a friend did. */
export interface FriendActivity {
  friend: string
  type: Happening['type']
  facts: Facts
  /** The paid order, by its id. */
  order: string | null
}

/**
 * Lets a friend count who did what the programme asks for, and pays. What is doubtful goes to the shop first; what came
 * too late lapses; anything less leaves the referral waiting.
 */
export function convert(
  book: Book,
  program: Program,
  referral: WaitingReferral | null,
  activity: FriendActivity,
): ReferralStep | null {
  const rule = program.referral
  if (!referral || activity.type !== rule?.converts.on) return null
  const { at } = activity.facts
  const step = waiting(referral, activity.friend)
  if (isOver(referral.lapsesAt, at)) return { ...step, status: 'lapsed' }
  const flags = referral.approved ? referral.flags : withFlags(referral.flags, flagsOf(rule, referral.signs))
  if (!counts(rule, activity)) return flags === referral.flags ? null : { ...step, flags }
  const converted = { ...step, flags, convertedAt: at }
  if (flags.length > 0 && !referral.approved) return { ...converted, status: 'review' }
  return { ...converted, status: 'paid', ...payReferral(book, program, referral, { ...activity, at }) }
}

/** A referral that goes on waiting. */
export function waiting({ id, advocate, lapsesAt, flags }: WaitingReferral, friend: string): ReferralStep {
  return {
    id,
    advocate,
    friend,
    isNew: false,
    status: 'joined',
    lapsesAt,
    flags,
    convertedAt: null,
    heldUntil: null,
    rewards: [],
    levels: [],
  }
}

/** An order counts when it reaches the minimum; one that cost nothing is not paid. */
function counts(rule: NonNullable<Program['referral']>, { type, facts }: FriendActivity): boolean {
  if (type === 'order.paid') {
    const total = sumOf(facts.lines)
    if (total === 0 || total < rule.minimum) return false
  }
  return !rule.converts.when || holds(rule.converts.when, facts)
}
