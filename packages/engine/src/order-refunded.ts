import type { Program } from '@tenth/contract'
import { Book } from './book.ts'
import type { Decision } from './decision.ts'
import { outcome, refuse } from './outcome.ts'
import { refundedLines } from './refund.ts'
import { reverse } from './reverse.ts'
import { settle } from './settle.ts'
import type { ActivityOf, Award, Context, RecordedOrder, State } from './state.ts'
import { askedBack, isWhollyRefunded, withRefund } from './taken-back.ts'

/**
 * Money of an order went back: what it earned goes back with it, by what was recorded, never by today's rules.
 * Refunds add up: each takes the difference between what all so far ask for and what those before it asked for.
 */
export function orderRefunded(
  program: Program,
  state: State,
  activity: ActivityOf<'order.refunded'>,
  context: Context,
): Decision {
  const { member, refund } = activity
  const { order } = state
  if (!order) throw new RangeError(`The state is missing order ${refund.order}.`)
  const book = new Book(state.members, context)
  if (!book.has(member)) return refuse('not_a_member', { member })
  const refunded = refundedLines(order, refund)
  if (!Array.isArray(refunded)) return refuse(refunded.code, refunded.facts)
  const after = withRefund(order, refunded)
  const claims = order.awards.map(award => ({ award, amount: claimed(book, award, order, after) }))
  reverse(book, claims, order.id, program.refunds)
  const ends = isWhollyRefunded(after) && !isWhollyRefunded(order)
  const referral = ends && order.referral !== null ? ({ id: order.referral, status: 'reversed' } as const) : null
  return outcome({ entries: book.entries, refunded, referral })
}

/** What this refund may take of an award. What expired unspent is gone already. */
function claimed(book: Book, award: Award, before: RecordedOrder, after: RecordedOrder): number {
  const asked = askedBack(award, after) - askedBack(award, before)
  if (asked === 0) return 0
  settle(book, award.member, award.unit)
  const expired = award.expired + expiredNow(book, award.lot)
  return Math.max(0, Math.min(asked, award.earned - award.reversed - expired))
}

/** What the refund itself found expired, because the sweep had not been round. */
function expiredNow(book: Book, lot: string): number {
  return book.entries
    .filter(entry => entry.kind === 'expire' && entry.lot === lot)
    .reduce((sum, entry) => sum - entry.amount - entry.pending, 0)
}
