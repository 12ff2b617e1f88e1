import type { Program } from '@tenth/contract'
import { Book } from './book.ts'
import type { Decision } from './decision.ts'
import { momentOf } from './moment.ts'
import { earnForOccasion } from './occasion.ts'
import { outcome, refuse } from './outcome.ts'
import type { ActivityOf, Context, State } from './state.ts'

/** A member came by. */
export function visit(program: Program, state: State, activity: ActivityOf<'visit'>, context: Context): Decision {
  const book = new Book(state.members, context)
  if (!book.has(activity.member)) return refuse('not_a_member', { member: activity.member })
  earnForOccasion(book, program, 'visit', activity.member, momentOf(activity, context))
  return outcome({ entries: book.entries })
}
