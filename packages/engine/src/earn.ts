import type { EarningRule, Program } from '@tenth/contract'
import type { Book } from './book.ts'
import { roomOnCard } from './card-room.ts'
import { cutTo, type Gift } from './gift.ts'
import { expiryOf, holdOf, lifeOf } from './promise.ts'
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
  /** @default the unit's */
  expiry?: EarningRule['expiry']
  /** When it was earned: its time runs from then. */
  at: Instant
}

/** Writes what was earned, a lot for each gift, and lets it repay what is owed. */
export function earn(book: Book, program: Program, earning: Earning, all: readonly Gift[]): void {
  const { member, unit, rule, order, kind = 'earn' } = earning
  const gifts = cutTo(all, roomOnCard(book, program, member, unit))
  if (gifts.length === 0 || isPast(program, earning)) return
  const about = { unitHasClock: book.hasClock(member, unit), firstEnd: book.firstEnd(member, unit) }
  const life = lifeOf(program, earning, about)
  const hold = holdOf(program, earning, book.now)
  for (const { line, amount } of gifts) {
    const balance = hold.pendingUntil === null ? { amount } : { pending: amount }
    book.write({ member, unit, kind, rule, order, line, ...hold, ...life, ...balance })
  }
  repay(book, member, unit)
}

/** What ends for all at one moment is not earned any more from then on. */
function isPast(program: Program, { unit, at, expiry = expiryOf(program, unit) }: Earning): boolean {
  return expiry.kind === 'until' && Date.parse(expiry.at) <= at
}
