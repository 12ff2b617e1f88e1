import type { Program } from '@tenth/contract'
import { Book } from './book.ts'
import type { Decision } from './decision.ts'
import { outcome, refuse } from './outcome.ts'
import { reverseReferral } from './referral-reverse.ts'
import { givenBack } from './refund.ts'
import { returnSpent } from './return-spent.ts'
import { reverse, type Claim } from './reverse.ts'
import { settle } from './settle.ts'
import { takeCardRewards } from './take-card-rewards.ts'
import type { ActivityOf, Context, RecordedOrder, State } from './state.ts'
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
  const back = givenBack(order, refund)
  if ('code' in back) return refuse(back.code, back.facts)
  const after = withRefund(order, back)
  returnSpent(book, state.spending, after)
  const claims = claimsOf(book, order, after)
  const takenBack = takeCardRewards(book, program, member, claims, state.cardRewards)
  reverse(book, claims, order.id, program.refunds)
  const ends = isWhollyRefunded(after) && !isWhollyRefunded(order)
  const referral =
    ends && order.referral !== null && state.advocacy
      ? reverseReferral(book, program, { id: order.referral, friend: member, order: order.id }, state.advocacy)
      : null
  return outcome({
    entries: book.entries,
    takenBack,
    refunded: back.lines,
    refundedDelivery: back.delivery,
    forgiven: book.forgiven,
    reclaimed: book.reclaimed,
    referral,
  })
}

/** What this refund may take of each award. What expired unspent is gone already. */
function claimsOf(book: Book, before: RecordedOrder, after: RecordedOrder): Claim[] {
  const asked = before.awards
    .map(award => ({ award, amount: askedBack(award, after) - askedBack(award, before) }))
    .filter(claim => claim.amount > 0)
  const expired = expireFirst(book, asked)
  return asked.map(({ award, amount }) => {
    const gone = award.reversed + award.expired + (expired.get(award.lot) ?? 0)
    return { award, amount: Math.max(0, Math.min(amount, award.earned - gone)) }
  })
}

/** Does what time has made due, in case the sweep has not been round, and answers what expired of which lot. */
function expireFirst(book: Book, claims: readonly Claim[]): Map<string | null, number> {
  const settled = new Set<string>()
  for (const { member, unit } of claims.map(claim => claim.award)) {
    const key = JSON.stringify([member, unit])
    if (!settled.has(key)) settle(book, member, unit)
    settled.add(key)
  }
  const expiries = book.entries.filter(entry => entry.kind === 'expire')
  return new Map(expiries.map(entry => [entry.lot, -entry.amount - entry.pending]))
}
