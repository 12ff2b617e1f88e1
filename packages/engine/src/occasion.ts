import type { Happening, Program } from '@tenth/contract'
import { Allowance } from './allowance.ts'
import { Book } from './book.ts'
import type { Decision } from './decision.ts'
import { earnByRules } from './earn-by-rules.ts'
import { factsOf } from './facts.ts'
import { momentOf } from './moment.ts'
import { outcome, refuse } from './outcome.ts'
import { convert } from './referral.ts'
import { withCards } from './settle-cards.ts'
import type { Context, State } from './state.ts'

/** Something happened to a member that is no order. */
export function occasion(program: Program, state: State, activity: Happening, context: Context): Decision {
  const book = new Book(state.members, context)
  const member = state.members.find(({ id }) => id === activity.member)
  if (!member) return refuse('not_a_member', { member: activity.member })
  const at = momentOf(activity, context)
  const allowance = new Allowance(program, book, state.used)
  const { profile } = member
  const earned = earnByRules(book, program, { activity, on: activity.type, profile, at }, allowance)
  const facts = factsOf(program, activity, profile, at)
  const referral = convert(book, program, state.referral, {
    friend: member.id,
    type: activity.type,
    facts,
    order: null,
  })
  return withCards(outcome({ entries: book.entries, ...earned, referral, uses: allowance.uses }), book, program)
}
