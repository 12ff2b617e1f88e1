import { isOver, type Book } from './book.ts'
import type { Instant, Lot } from './state.ts'

/**
 * Does what time has made due for a member's unit: activates, lets what became available repay what is owed, then
 * expires. Each activation counts from its own moment, so doing it late comes to the same as doing it every night.
 */
export function settle(book: Book, member: string, unit: string): void {
  const held = book.lots(member, unit).filter(lot => lot.remaining > 0)
  const due = held.filter(lot => isOver(lot.pendingUntil, book.now) && !neverActive(lot))
  for (const lot of due.sort((a, b) => (a.pendingUntil ?? 0) - (b.pendingUntil ?? 0))) {
    const since = lot.pendingUntil ?? book.now
    book.write({ member, unit, kind: 'activate', lot: lot.id, amount: lot.remaining, pending: -lot.remaining })
    repay(book, member, unit, since)
  }
  for (const lot of held.filter(lot => lot.remaining > 0 && isOver(endOf(lot), book.now))) {
    drain(book, member, lot, lot.remaining, { kind: 'expire' })
  }
}

/** Lets what can be spent repay what is owed: minus on the lot, plus on the debt, so the balance stays. */
export function repay(book: Book, member: string, unit: string, at: Instant = book.now): void {
  if (book.owed(member, unit) === 0) return
  for (const lot of book.spendable(member, unit, at)) {
    const amount = Math.min(lot.remaining, book.owed(member, unit))
    if (amount === 0) return
    book.write({ member, unit, kind: 'repay', lot: lot.id, amount: -amount })
    book.write({ member, unit, kind: 'repay', amount })
  }
}

/** Takes from a lot, out of the pending balance while it is pending. */
export function drain(
  book: Book,
  member: string,
  lot: Lot,
  take: number,
  posting: Omit<Parameters<Book['write']>[0], 'member' | 'unit'>,
): void {
  const from = lot.pendingUntil === null ? { amount: -take } : { pending: -take }
  book.write({ member, unit: lot.unit, lot: lot.id, ...posting, ...from })
}

/** Its hold is longer than its life. */
function neverActive(lot: Lot): boolean {
  return lot.pendingUntil !== null && isOver(endOf(lot), lot.pendingUntil)
}

/** What lapses where it was not confirmed in time has no longer life than that. */
function endOf({ pendingUntil, expiresAt, awaits }: Lot): Instant | null {
  if (pendingUntil === null || awaits?.otherwise !== 'lapse') return expiresAt
  return Math.min(pendingUntil, expiresAt ?? Infinity)
}
