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
 * of that unit. What is not there is forgiven or owed, as the programme says; or only what is pending goes back, and
 * nobody has to be forgiven the rest.
 */
export function reverse(book: Book, claims: readonly Claim[], order: string, refunds: Program['refunds']): void {
  const onlyPending = refunds === 'only_pending'
  const own = (award: Award) => ownLot(book, award).filter(lot => !onlyPending || isPending(lot))
  const left = claims.map(claim => ({ ...claim, amount: take(book, claim, order, own(claim.award)) }))
  if (onlyPending) return
  for (const { award, amount } of left.filter(claim => claim.amount > 0)) {
    const { member, unit, line, rule, lot } = award
    const missing = take(book, { award, amount }, order, book.spendable(member, unit))
    if (missing === 0) continue
    if (refunds === 'owe') book.write({ member, unit, kind: 'reverse', order, line, rule, amount: -missing })
    else book.forgiven.push({ id: book.newId(), member, unit, order, rule, line, lot, amount: missing })
  }
}

function isPending({ pendingUntil }: Lot): boolean {
  return pendingUntil !== null
}

/** The member's lots of the award's unit, its own first, then in the order they are spent. */
export function sources(book: Book, award: Pick<Award, 'member' | 'unit' | 'lot'>): Lot[] {
  const others = book.lots(award.member, award.unit).filter(lot => lot.id !== award.lot)
  return [...ownLot(book, award), ...others]
}

/** Takes part of an award back from a lot; the entry tells which award it was. */
export function takeFrom(
  book: Book,
  lot: Lot,
  { member, line, rule }: Pick<Award, 'member' | 'line' | 'rule'>,
  order: string,
  amount: number,
): void {
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

function ownLot(book: Book, award: Pick<Award, 'member' | 'lot'>): Lot[] {
  const lot = book.lot(award.member, award.lot)
  return lot ? [lot] : []
}
