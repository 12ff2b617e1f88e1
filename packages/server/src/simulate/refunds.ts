import type { Decision } from '@tenth/engine'
import type { SimulatedOrder } from './world.ts'

/** Adds what goes back of an order's lines and of delivery; answers how much of the lines' money that is. */
export function addRefund(order: SimulatedOrder, decision: Pick<Decision, 'refunded' | 'refundedDelivery'>): number {
  for (const { line: id, quantity, amount } of decision.refunded) {
    const line = order.lines.find(one => one.id === id)
    if (!line) continue
    line.refundedQuantity += quantity
    line.refundedAmount += amount
  }
  order.refundedDelivery += decision.refundedDelivery
  return decision.refunded.reduce((sum, { amount }) => sum + amount, 0)
}
