import type { Program } from '@tenth/contract'
import type { Book } from './book.ts'
import { drain } from './settle.ts'
import type { Award, Lot } from './state.ts'

/** How much of an award is to be taken back. */
export interface Claim {
  award: Award
  amount: number
}

/**
 * Takes back parts of awards: first each from its own lot, pending or not, then from what else the member can spend
 * of that unit. What is not there is forgiven or owed, as the programme says.
 */
export function reverse(book: Book, claims: readonly Claim[], order: string, missing: Program['refunds']): void {
  const left = claims.map(claim => ({ ...claim, amount: take(book, claim, order, own(book, claim.award)) }))
  for (const claim of left.filter(claim => claim.amount > 0)) {
    const { award } = claim
    const amount = take(book, claim, order, book.spendable(award.member, award.unit))
    if (amount > 0 && missing === 'owe') {
      const { member, unit, line, rule } = award
      book.write({ member, unit, kind: 'reverse', order, line, rule, amount: -amount })
    }
  }
}

/** The member's lots of the award's unit, its own first, then in the order they are spent. */
export function sources(book: Book, award: Award): Lot[] {
  const others = book.lots(award.member, award.unit).filter(lot => lot.id !== award.lot)
  return [...own(book, award), ...others]
}

/** Takes part of an award back from a lot; the entry tells which award it was. */
export function takeFrom(book: Book, lot: Lot, { member, line, rule }: Award, order: string, amount: number): void {
  drain(book, member, lot, amount, { kind: 'reverse', order, line, rule })
}

/** Answers how much the lots could not give. */
function take(book: Book, { award, amount }: Claim, order: string, lots: readonly Lot[]): number {
  let left = amount
  for (const lot of lots) {
    const part = Math.min(left, lot.remaining)
    if (part > 0) takeFrom(book, lot, award, order, part)
    left -= part
    if (left === 0) break
  }
  return left
}

function own(book: Book, award: Award): Lot[] {
  const lot = book.lot(award.member, award.lot)
  return lot ? [lot] : []
}
