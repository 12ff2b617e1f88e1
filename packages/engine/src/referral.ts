import type { Order, Program } from '@tenth/contract'
import type { Book } from './book.ts'
import { sumOf } from './condition.ts'
import type { Decision } from './decision.ts'
import { earn } from './earn.ts'
import type { Instant, State } from './state.ts'

/**
 * Pays both friends for the friend's first paid order that reaches the minimum. A smaller order does not use the
 * referral up: it waits for one that is large enough. An order that cost nothing is not paid.
 */
export function payReferral(
  book: Book,
  program: Program,
  { referral }: State,
  friend: string,
  order: Order,
  at: Instant,
): Decision['referral'] {
  const rule = program.referral
  const total = sumOf(order.lines)
  if (!referral || !rule || total === 0 || total < rule.minimum) return null
  const pay = (member: string, amount: number) =>
    earn(book, program, { member, unit: 'points', rule: 'referral', order: order.id, at }, [{ line: null, amount }])
  pay(referral.advocate, rule.advocate.points)
  pay(friend, rule.friend.points)
  return { id: referral.id, status: 'paid' }
}
