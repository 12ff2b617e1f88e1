import type { Program, RefusalCode } from '@tenth/contract'
import { Book, isOver } from './book.ts'
import type { Cancelling } from './decision.ts'
import { drain, repay, settle } from './settle.ts'
import type { Context, Lot, MemberState, RedemptionState } from './state.ts'
import { askedBack } from './taken-back.ts'

/**
 * A reward goes back unused. What it cost returns to the lots it came from; what refunds had been unable to take from
 * those lots, because it was spent, is taken now; then what is owed is repaid, and a lot whose time is over lapses.
 */
export function cancelRedemption(
  _program: Program,
  member: MemberState,
  redemption: RedemptionState,
  context: Context,
): Cancelling {
  const code = refusalOf(redemption, context)
  if (code) return { ok: false, refusal: { code, facts: { redemption: redemption.id } } }
  const { unit } = redemption
  const book = new Book([member], context)
  for (const { lot, amount } of redemption.took) {
    book.recall(member.id, lot)
    book.write({ member: member.id, unit, kind: 'return', lot: lot.id, amount })
    takeShortfall(book, member.id, redemption, lot, amount)
  }
  settle(book, member.id, unit)
  repay(book, member.id, unit)
  return { ok: true, entries: book.entries }
}

function refusalOf({ status, validUntil }: RedemptionState, { now }: Context): RefusalCode | null {
  if (status !== 'reserved') return `redemption_${status}`
  return isOver(validUntil, now) ? 'redemption_expired' : null
}

/** Without this, earn, redeem, refund, cancel would make points out of nothing. */
function takeShortfall(
  book: Book,
  member: string,
  { unit, orders }: RedemptionState,
  lot: Lot,
  returned: number,
): void {
  for (const order of orders) {
    const award = order.awards.find(other => other.lot === lot.id)
    if (!award) continue
    const short = Math.min(askedBack(award, order), award.earned - award.expired) - award.reversed
    const amount = Math.min(short, returned)
    const { line, rule } = award
    const origin = { kind: 'reverse', order: order.id, line, rule } as const
    const held = book.lots(member, unit).find(({ id }) => id === lot.id)
    if (amount > 0 && held) drain(book, member, held, amount, origin)
  }
}
