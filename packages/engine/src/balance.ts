import { Book } from './book.ts'
import { settle } from './settle.ts'
import type { Instant, MemberState } from './state.ts'

/** How much of a unit a member has; the wire's Balance, with moments instead of their text. */
export interface UnitBalance {
  /** Can be spent now. */
  available: number
  /** Earned, but not to be spent yet. */
  pending: number
  owed: number
  /** What is lost next, and when; null when nothing expires. */
  expiring: { amount: number; at: Instant } | null
}

/** A member's balance as it is at a moment, whether or not the sweep has been round since. */
export function balance(member: MemberState, unit: string, now: Instant): UnitBalance {
  let id = 0
  const book = new Book([member], { now, newId: () => `${++id}` })
  settle(book, member.id, unit)
  const lots = book.lots(member.id, unit).filter(lot => lot.remaining > 0)
  const total = (some: typeof lots) => some.reduce((sum, lot) => sum + lot.remaining, 0)
  const next = lots[0]?.expiresAt ?? null
  return {
    available: total(lots.filter(lot => lot.pendingUntil === null)),
    pending: total(lots.filter(lot => lot.pendingUntil !== null)),
    owed: book.owed(member.id, unit),
    expiring: next === null ? null : { amount: total(lots.filter(lot => lot.expiresAt === next)), at: next },
  }
}
