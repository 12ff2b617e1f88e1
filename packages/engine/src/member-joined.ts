import type { Program } from '@tenth/contract'
import { Allowance } from './allowance.ts'
import { Book } from './book.ts'
import type { Decision } from './decision.ts'
import { earnByRules } from './earn-by-rules.ts'
import { momentOf } from './moment.ts'
import { newProfile } from './newcomer.ts'
import { outcome, refuse } from './outcome.ts'
import { recommended } from './recommended.ts'
import { withCards } from './settle-cards.ts'
import type { ActivityOf, Context, State } from './state.ts'

/** A customer joined. A code that does not count keeps nobody out; joining again changes nothing. */
export function memberJoined(
  program: Program,
  state: State,
  activity: ActivityOf<'member.joined'>,
  context: Context,
): Decision {
  const { member, joining } = activity
  const code = joining?.referral
  const book = new Book(state.members, context)
  if (book.has(member)) return code === undefined ? outcome({}) : refuse('referral_existing_member', { member })
  book.open(member)
  const at = momentOf(activity, context)
  const allowance = new Allowance(program, book, state.used)
  const profile = newProfile(at, joining?.language ?? null)
  const { refusals, rewards } = earnByRules(book, program, { activity, on: activity.type, profile, at }, allowance)
  const referred = code === undefined ? null : recommended(book, program, state.referrer, activity, at)
  return withCards(
    outcome({
      entries: book.entries,
      joins: true,
      rewards,
      uses: allowance.uses,
      refusals: referred && 'code' in referred ? [...refusals, referred] : refusals,
      referral: referred && 'code' in referred ? null : referred,
    }),
    book,
    program,
  )
}
