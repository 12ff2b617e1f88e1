import type { Program, Refusal } from '@tenth/contract'
import { Book } from './book.ts'
import type { Decision } from './decision.ts'
import { momentOf } from './moment.ts'
import { earnForOccasion } from './occasion.ts'
import { newProfile } from './newcomer.ts'
import { outcome, refuse } from './outcome.ts'
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
  earnForOccasion(book, program, activity, 'member.joined', newProfile(at, joining?.language ?? null), at)
  const referred = code === undefined ? { by: null } : advocateOf(program, state, member, code)
  return outcome({
    entries: book.entries,
    joins: true,
    ...('by' in referred ? { referredBy: referred.by } : { refusals: [referred] }),
  })
}

function advocateOf(program: Program, state: State, member: string, code: string): { by: string } | Refusal {
  const { referrer } = state
  if (!program.referral || referrer === null || referrer === 'unknown') {
    return { code: 'referral_code_unknown', facts: { referral: code } }
  }
  if (referrer.sameEmail || referrer.advocate === member) return { code: 'referral_self', facts: { referral: code } }
  return { by: referrer.advocate }
}
