import { scale } from './proportion.ts'
import type { Award, RecordedLine, RecordedOrder } from './state.ts'
import type { GivenBack } from './refund.ts'

/** The order with a refund added to what went back before. */
export function withRefund(order: RecordedOrder, back: GivenBack): RecordedOrder {
  const lines = order.lines.map(line => {
    const more = back.lines.find(other => other.line === line.id)
    if (!more) return line
    return {
      ...line,
      refundedQuantity: line.refundedQuantity + more.quantity,
      refundedAmount: line.refundedAmount + more.amount,
    }
  })
  return { ...order, lines, refundedDelivery: order.refundedDelivery + back.delivery }
}

/**
 * How much of an award the refunds so far ask for: its line's refunded fraction of it, rounded down, so all of it
 * once all of the line went back. What the whole order earned goes back with the whole order only.
 */
export function askedBack(award: Award, order: RecordedOrder): number {
  if (award.line === null) return isWhollyRefunded(order) ? award.earned : 0
  const line = order.lines.find(({ id }) => id === award.line)
  return line ? refundedPart(award.earned, line) : 0
}

/** Whether everything that was bought went back; delivery does not matter. */
export function isWhollyRefunded(order: RecordedOrder): boolean {
  const paid = order.lines.filter(line => line.amount > 0)
  return paid.length > 0 && paid.every(line => refundedPart(1, line) === 1)
}

/** The larger of the fractions by quantity and by amount. */
function refundedPart(earned: number, line: RecordedLine): number {
  const byQuantity = scale(earned, line.refundedQuantity, line.quantity, 'floor')
  const byAmount = line.amount === 0 ? 0 : scale(earned, line.refundedAmount, line.amount, 'floor')
  return Math.max(byQuantity, byAmount)
}
