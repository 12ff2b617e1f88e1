import type { EarningRule, Period, Program } from '@tenth/contract'
import type { Book } from './book.ts'
import { endOfDayAfter } from './calendar.ts'
import type { Gift } from './gift.ts'
import { repay } from './settle.ts'
import type { Instant } from './state.ts'

/** Who earns, when, and by which rule. */
export interface Earning {
  member: string
  unit: string
  rule: string
  order: string | null
  /** `adjust` where staff gave it by hand. @default "earn" */
  kind?: 'earn' | 'adjust'
  hold?: EarningRule['hold']
  /** When it was earned: its time runs from then. */
  at: Instant
}

/** Writes what was earned, a lot for each gift, and lets it repay what is owed. */
export function earn(book: Book, program: Program, earning: Earning, gifts: readonly Gift[]): void {
  if (gifts.length === 0) return
  const { member, unit, rule, order, at, kind = 'earn' } = earning
  const over = (period: Period) => endOfDayAfter(at, period, program.timeZone)
  const expiry = expiryOf(program, unit)
  const expiresAt = expiry?.kind === 'after' ? over(expiry.period) : null
  const heldUntil = earning.hold ? over(earning.hold) : null
  const pendingUntil = heldUntil !== null && heldUntil > book.now ? heldUntil : null
  for (const { line, amount } of gifts) {
    const balance = pendingUntil === null ? { amount } : { pending: amount }
    book.write({ member, unit, kind, rule, order, line, pendingUntil, expiresAt, ...balance })
  }
  repay(book, member, unit)
}

function expiryOf(program: Program, unit: string) {
  return unit === 'points' ? program.points.expiry : program.cards.find(card => card.id === unit)?.expiry
}
