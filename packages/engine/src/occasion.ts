import type { Happening, Program } from '@tenth/contract'
import { Book } from './book.ts'
import { holds } from './condition.ts'
import type { Decision } from './decision.ts'
import { earn } from './earn.ts'
import { factsOf } from './facts.ts'
import { giftForActivity } from './gift.ts'
import { momentOf } from './moment.ts'
import { outcome, refuse } from './outcome.ts'
import type { Context, Instant, MemberProfile, State } from './state.ts'

/** Something happened to a member that is no order. */
export function occasion(program: Program, state: State, activity: Happening, context: Context): Decision {
  const book = new Book(state.members, context)
  const member = state.members.find(({ id }) => id === activity.member)
  if (!member) return refuse('not_a_member', { member: activity.member })
  earnForOccasion(book, program, activity, activity.type, member.profile, momentOf(activity, context))
  return outcome({ entries: book.entries })
}

/** Lets every rule give that waits for an activity without an order. */
export function earnForOccasion(
  book: Book,
  program: Program,
  activity: Happening,
  on: Happening['type'],
  profile: MemberProfile,
  at: Instant,
): void {
  const { member } = activity
  const facts = factsOf(program, activity, profile, at)
  for (const rule of program.earn.filter(rule => rule.on === on && (!rule.when || holds(rule.when, facts)))) {
    const earning = { member, unit: rule.unit, rule: rule.id, order: null, hold: rule.hold, at }
    earn(book, program, earning, giftForActivity(rule))
  }
}
