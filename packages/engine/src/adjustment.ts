import type { Program } from '@tenth/contract'
import { Book } from './book.ts'
import type { Decision } from './decision.ts'
import { earn } from './earn.ts'
import { momentOf } from './moment.ts'
import { outcome, refuse } from './outcome.ts'
import { withCards } from './settle-cards.ts'
import { drain, settle } from './settle.ts'
import type { ActivityOf, Context, State } from './state.ts'

/** Staff gives or takes points or stamps by hand. Never more is taken than the member can spend. */
export function adjustment(
  program: Program,
  state: State,
  activity: ActivityOf<'adjustment'>,
  context: Context,
): Decision {
  const { member, unit, amount } = activity
  const book = new Book(state.members, context)
  if (!book.has(member)) return refuse('not_a_member', { member })
  settle(book, member, unit)
  if (amount > 0) {
    const at = momentOf(activity, context)
    earn(book, program, { member, unit, rule: 'adjustment', order: null, kind: 'adjust', at }, [{ line: null, amount }])
    return withCards(outcome({ entries: book.entries }), book, program)
  }
  const lots = book.spendable(member, unit)
  const available = lots.reduce((sum, lot) => sum + lot.remaining, 0)
  const missing = -amount - available
  if (missing > 0) {
    const code = unit === 'points' ? 'not_enough_points' : 'not_enough_stamps'
    return refuse(code, { missing, available })
  }
  let left = -amount
  for (const lot of lots) {
    const take = Math.min(left, lot.remaining)
    if (take > 0) drain(book, member, lot, take, { kind: 'adjust', rule: 'adjustment' })
    left -= take
  }
  return outcome({ entries: book.entries })
}
