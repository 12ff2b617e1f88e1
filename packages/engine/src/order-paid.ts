import type { Program } from '@tenth/contract'
import { Book } from './book.ts'
import type { Decision } from './decision.ts'
import { earn } from './earn.ts'
import { factsOf } from './facts.ts'
import { giftForOrder } from './gift.ts'
import { momentOf } from './moment.ts'
import { newProfile } from './newcomer.ts'
import { earnForOccasion } from './occasion.ts'
import { outcome, refuse } from './outcome.ts'
import { payReferral } from './referral.ts'
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
  if (joins) {
    book.open(member)
    earnForOccasion(book, program, activity, 'member.joined', profile, at)
  }
  const facts = factsOf(program, activity, profile, at)
  for (const rule of program.earn.filter(rule => rule.on === 'order.paid')) {
    const gifts = giftForOrder(rule, program, facts)
    earn(book, program, { member, unit: rule.unit, rule: rule.id, order: order.id, hold: rule.hold, at }, gifts)
  }
  const referral = payReferral(book, program, state, member, order, at)
  return outcome({ entries: book.entries, joins, referral })
}
