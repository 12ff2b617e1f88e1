import type { Program } from '@tenth/contract'
import { Allowance } from './allowance.ts'
import { Book } from './book.ts'
import type { Decision } from './decision.ts'
import { earnByRules } from './earn-by-rules.ts'
import { factsOf } from './facts.ts'
import { momentOf } from './moment.ts'
import { newProfile } from './newcomer.ts'
import { outcome, refuse } from './outcome.ts'
import { convert } from './referral.ts'
import { withCards } from './settle-cards.ts'
import type { ActivityOf, Context, State } from './state.ts'

/** An order was paid: every rule for orders gives, and a waiting referral may pay. */
export function orderPaid(
  program: Program,
  state: State,
  activity: ActivityOf<'order.paid'>,
  context: Context,
): Decision {
  const { member, order } = activity
  const at = momentOf(activity, context)
  const book = new Book(state.members, context)
  const joins = !book.has(member)
  const profile = state.members.find(({ id }) => id === member)?.profile ?? newProfile(at)
  if (joins && program.joining === 'explicit') return refuse('not_a_member', { member })
  if (joins) book.open(member)
  const allowance = new Allowance(program, book, state.used)
  const earned = (joins ? (['member.joined', 'order.paid'] as const) : (['order.paid'] as const)).map(on =>
    earnByRules(book, program, { activity, on, profile, at }, allowance),
  )
  const facts = factsOf(program, activity, profile, at)
  const referral = convert(book, program, state.referral, {
    friend: member,
    type: activity.type,
    facts,
    order: order.id,
  })
  return withCards(
    outcome({
      entries: book.entries,
      refusals: earned.flatMap(({ refusals }) => refusals),
      joins,
      referral,
      rewards: earned.flatMap(({ rewards }) => rewards),
      uses: allowance.uses,
    }),
    book,
    program,
  )
}
