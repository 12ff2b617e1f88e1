import type { Program } from '@tenth/contract'
import type { Book } from './book.ts'
import { drain } from './settle.ts'
import type { Award } from './state.ts'

/**
 * Takes back part of an award: first from its own lot, pending or not, then from what else the member can spend of
 * that unit. What is not there is forgiven or owed, as the programme says.
 */
export function reverse(book: Book, award: Award, order: string, amount: number, missing: Program['refunds']): void {
  const { member, unit, rule, line } = award
  const origin = { kind: 'reverse', order, line, rule } as const
  const own = book.lots(member, unit).filter(lot => lot.id === award.lot)
  const others = book.spendable(member, unit).filter(lot => lot.id !== award.lot)
  let left = amount
  for (const lot of [...own, ...others]) {
    const take = Math.min(left, lot.remaining)
    if (take > 0) drain(book, member, lot, take, origin)
    left -= take
  }
  if (left > 0 && missing === 'owe') book.write({ member, unit, ...origin, amount: -left })
}
