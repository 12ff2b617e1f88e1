import type { Program, RefusalCode } from '@tenth/contract'
import { Book, isOver } from './book.ts'
import type { Cancelling, Draft } from './decision.ts'
import { sources, takeFrom } from './reverse.ts'
import { repay, settle } from './settle.ts'
import type { Context, Forgiven, MemberState, RedemptionState } from './state.ts'

/**
 * A reward goes back unused, and it comes to the same as if it had never been taken: what it cost returns to the lots
 * it came from; what refunds since then could not take back, because it was spent on this, is taken now; what is owed
 * is repaid; and a lot whose time is over lapses.
 */
export function cancelRedemption(
  _program: Program,
  member: MemberState,
  redemption: RedemptionState,
  context: Context,
): Cancelling {
  const code = refusalOf(redemption, context)
  if (code) return { ok: false, refusal: { code, facts: { redemption: redemption.id } } }
  const book = new Book([member], context)
  giveBack(book, member.id, redemption, redemption.took)
  return { ok: true, entries: book.entries, reclaimed: book.reclaimed }
}

/**
 * Gives back a part of what a redemption took, or all of it: it comes to the same as if that had never been taken.
 * `why` goes into each line of what returns.
 */
export function giveBack(
  book: Book,
  member: string,
  redemption: Pick<RedemptionState, 'unit' | 'forgiven'>,
  parts: RedemptionState['took'],
  why: Partial<Draft> = {},
): void {
  const { unit } = redemption
  for (const { lot, amount } of parts) {
    book.recall(member, lot)
    book.write({ member, unit, kind: 'return', lot: lot.id, amount, ...why })
  }
  takeForgiven(book, { ...redemption, took: parts })
  settle(book, member, unit)
  repay(book, member, unit)
}

function refusalOf({ status, validUntil }: RedemptionState, { now }: Context): RefusalCode | null {
  if (status !== 'reserved') return status === 'granted' ? 'redemption_given' : `redemption_${status}`
  return isOver(validUntil, now) ? 'redemption_expired' : null
}

/**
 * Without this, earn, redeem, refund, cancel would make points out of nothing. The earliest refund takes first, and
 * none more than what has just returned.
 */
function takeForgiven(book: Book, { took, forgiven }: Pick<RedemptionState, 'took' | 'forgiven'>): void {
  const returned = new Map(took.map(({ lot, amount }) => [lot.id, amount]))
  for (const debt of forgiven) {
    const amount = takeAfterAll(book, debt, returned)
    if (amount > 0) book.reclaimed.push({ id: debt.id, amount })
  }
}

function takeAfterAll(book: Book, debt: Forgiven, returned: Map<string, number>): number {
  let left = debt.amount
  for (const lot of sources(book, debt)) {
    const back = returned.get(lot.id) ?? 0
    const amount = Math.min(left, back)
    if (amount <= 0) continue
    takeFrom(book, lot, debt, debt.order, amount)
    returned.set(lot.id, back - amount)
    left -= amount
  }
  return debt.amount - left
}
