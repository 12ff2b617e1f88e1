import type { Book } from './book.ts'
import { giveBack } from './cancel-redemption.ts'
import { scale } from './proportion.ts'
import type { OrderSpending, RecordedLine, RecordedOrder, RedemptionState } from './state.ts'

/**
 * A refund gives back the points that paid for the order, by the part of its money that went back so far, rounded
 * down, and all of them once all of it did. Those that were taken last return first.
 */
export function returnSpent(book: Book, spending: OrderSpending | null | undefined, after: RecordedOrder): void {
  if (!spending || !book.has(spending.member)) return
  const { id, member, points, took } = spending
  const left = took.reduce((sum, { amount }) => sum + amount, 0)
  const back = pointsBack(points, after) - (points - left)
  giveBack(book, member, spending, lastFirst(took, back), { redemption: id, order: after.id })
}

function lastFirst(took: RedemptionState['took'], back: number): RedemptionState['took'] {
  let left = back
  return took.toReversed().flatMap(({ lot, amount }) => {
    const part = Math.min(left, amount)
    left -= part
    return part > 0 ? [{ lot, amount: part }] : []
  })
}

/** Of an order that no money paid for, its units say how much of it went back. */
function pointsBack(points: number, { lines, delivery, refundedDelivery }: RecordedOrder): number {
  const sum = (key: keyof Omit<RecordedLine, 'id'>) => lines.reduce((all, line) => all + line[key], 0)
  const money = sum('amount') + delivery
  return money > 0
    ? scale(points, sum('refundedAmount') + refundedDelivery, money, 'floor')
    : scale(points, sum('refundedQuantity'), Math.max(1, sum('quantity')), 'floor')
}
