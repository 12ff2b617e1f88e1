import type { Refund, Refusal } from '@tenth/contract'
import { apportion, scale } from './proportion.ts'
import type { RecordedLine, RecordedOrder } from './state.ts'
import { UnknownLineError } from './unknown-line-error.ts'

/** What a refund adds to a line. */
export interface LineRefund {
  line: string
  quantity: number
  amount: number
}

/**
 * What a refund gives back of each line, or the reason why not. A refund without lines or an amount gives back all
 * that is left.
 */
export function refundedLines(order: RecordedOrder, refund: Refund): LineRefund[] | Refusal {
  if (refund.amount !== undefined) return spread(order, refund.amount)
  if (!refund.lines) {
    const all = order.lines.map(rest).filter(line => line.quantity > 0 || line.amount > 0)
    return all.length > 0 ? all : exceeds(order, { left: 0 })
  }
  const back: LineRefund[] = []
  for (const [index, asked] of refund.lines.entries()) {
    const line = order.lines.find(({ id }) => id === asked.id)
    if (!line) throw new UnknownLineError(index, asked.id)
    const { quantity, amount } = rest(line)
    if ((asked.quantity ?? 0) > quantity) return exceeds(order, { line: line.id, left: quantity })
    if ((asked.amount ?? 0) > amount) return exceeds(order, { line: line.id, left: amount })
    if (quantity === 0 && amount === 0) return exceeds(order, { line: line.id, left: 0 })
    back.push(ofLine(line, asked))
  }
  return back
}

/** Units carry their share of the money that is left, so that money given back later counts on top of it. */
function ofLine(line: RecordedLine, asked: { quantity?: number | undefined; amount?: number | undefined }): LineRefund {
  const left = rest(line)
  if (asked.amount !== undefined) return { line: line.id, quantity: 0, amount: asked.amount }
  if (asked.quantity === undefined || asked.quantity === left.quantity) return left
  return { line: line.id, quantity: asked.quantity, amount: scale(left.amount, asked.quantity, left.quantity, 'floor') }
}

function spread(order: RecordedOrder, amount: number): LineRefund[] | Refusal {
  const left = order.lines.map(rest)
  const most = left.reduce((sum, line) => sum + line.amount, 0)
  if (amount > most) return exceeds(order, { left: most })
  const parts = apportion(
    amount,
    left.map(line => line.amount),
  )
  return left
    .map(({ line }, index) => ({ line, quantity: 0, amount: parts[index] ?? 0 }))
    .filter(line => line.amount > 0)
}

function rest(line: RecordedLine): LineRefund {
  return { line: line.id, quantity: line.quantity - line.refundedQuantity, amount: line.amount - line.refundedAmount }
}

function exceeds(order: RecordedOrder, facts: Refusal['facts']): Refusal {
  return { code: 'refund_exceeds_order', facts: { order: order.id, ...facts } }
}
