import type { Program, RefusalCode } from '@tenth/contract'
import { Book, isOver } from './book.ts'
import type { Cancelling } from './decision.ts'
import { sources, takeFrom } from './reverse.ts'
import { repay, settle } from './settle.ts'
import type { Award, Context, MemberState, RecordedOrder, RedemptionState } from './state.ts'
import { askedBack } from './taken-back.ts'

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
  const { unit, took } = redemption
  const book = new Book([member], context)
  for (const { lot, amount } of took) {
    book.recall(member.id, lot)
    book.write({ member: member.id, unit, kind: 'return', lot: lot.id, amount })
  }
  takeShortfalls(book, member.id, redemption)
  settle(book, member.id, unit)
  repay(book, member.id, unit)
  return { ok: true, entries: book.entries }
}

function refusalOf({ status, validUntil }: RedemptionState, { now }: Context): RefusalCode | null {
  if (status !== 'reserved') return status === 'granted' ? 'redemption_given' : `redemption_${status}`
  return isOver(validUntil, now) ? 'redemption_expired' : null
}

/** Without this, earn, redeem, refund, cancel would make points out of nothing. */
function takeShortfalls(book: Book, member: string, { unit, took, orders }: RedemptionState): void {
  const returned = new Map(took.map(({ lot, amount }) => [lot.id, amount]))
  for (const order of orders) {
    const own = order.awards.filter(award => award.member === member && award.unit === unit)
    for (const award of own) takeShortfall(book, award, order, returned)
  }
}

/** Takes no more than what has just returned. */
function takeShortfall(book: Book, award: Award, order: RecordedOrder, returned: Map<string, number>): void {
  let short = shortfall(award, order)
  for (const lot of sources(book, award)) {
    const back = returned.get(lot.id) ?? 0
    const amount = Math.min(short, back)
    if (amount <= 0) continue
    takeFrom(book, lot, award, order.id, amount)
    returned.set(lot.id, back - amount)
    short -= amount
  }
}

/** What refunds asked for and could not have. */
function shortfall(award: Award, order: RecordedOrder): number {
  return Math.min(askedBack(award, order), award.earned - award.expired) - award.reversed
}
