import type { Program } from '@tenth/contract'
import { Book } from './book.ts'
import type { Decision } from './decision.ts'
import { outcome, refuse } from './outcome.ts'
import { withCards } from './settle-cards.ts'
import { repay, settle } from './settle.ts'
import type { ActivityOf, Context, Lot, State } from './state.ts'

/** What the shop waited for has happened: what the order earned and was held until then can be spent from now on. */
export function orderConfirmed(
  program: Program,
  state: State,
  activity: ActivityOf<'order.confirmed'>,
  context: Context,
): Decision {
  const { order } = state
  if (!order) throw new RangeError(`The state is missing order ${activity.order}.`)
  const book = new Book(state.members, context)
  if (!book.has(activity.member)) return refuse('not_a_member', { member: activity.member })
  for (const { member, unit, lot: id } of order.awards) {
    settle(book, member, unit)
    const lot = book.lot(member, id)
    if (!lot || !isWaiting(lot, activity.name)) continue
    book.write({ member, unit, kind: 'activate', lot: id, amount: lot.remaining, pending: -lot.remaining })
    repay(book, member, unit)
  }
  return withCards(outcome({ entries: book.entries }), book, program)
}

function isWaiting({ remaining, pendingUntil, awaits }: Lot, name: string): boolean {
  if (remaining === 0 || pendingUntil === null || !awaits) return false
  return awaits.confirmed === 'any' || awaits.confirmed === name
}
