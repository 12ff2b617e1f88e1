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

/** What a refund adds to what went back of an order. */
export interface GivenBack {
  lines: LineRefund[]
  delivery: number
}

/**
 * What a refund gives back of each line and of delivery, or the reason why not. A refund that names nothing gives back
 * all that is left.
 */
export function givenBack(order: RecordedOrder, refund: Refund): GivenBack | Refusal {
  if (refund.amount !== undefined) return spread(order, refund.amount)
  if (!refund.lines && refund.delivery === undefined) return allThatIsLeft(order)
  const lines = namedLines(order, refund.lines ?? [])
  if (!Array.isArray(lines)) return lines
  const { delivery = 0 } = refund
  const left = deliveryLeft(order)
  return delivery > left ? exceeds(order, { delivery, left }) : { lines, delivery }
}

function allThatIsLeft(order: RecordedOrder): GivenBack | Refusal {
  const lines = order.lines.map(rest).filter(line => line.quantity > 0 || line.amount > 0)
  const delivery = deliveryLeft(order)
  return lines.length > 0 || delivery > 0 ? { lines, delivery } : exceeds(order, { left: 0 })
}

function namedLines(order: RecordedOrder, lines: NonNullable<Refund['lines']>): LineRefund[] | Refusal {
  const back: LineRefund[] = []
  for (const [index, asked] of lines.entries()) {
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

/** Delivery takes its share like a line. */
function spread(order: RecordedOrder, amount: number): GivenBack | Refusal {
  const lines = order.lines.map(rest)
  const left = [...lines.map(line => line.amount), deliveryLeft(order)]
  const most = left.reduce((sum, part) => sum + part, 0)
  if (amount > most) return exceeds(order, { left: most })
  const parts = apportion(amount, left)
  const back = lines.map(({ line }, index) => ({ line, quantity: 0, amount: parts[index] ?? 0 }))
  return { lines: back.filter(line => line.amount > 0), delivery: parts[lines.length] ?? 0 }
}

function deliveryLeft({ delivery, refundedDelivery }: RecordedOrder): number {
  return delivery - refundedDelivery
}

function rest(line: RecordedLine): LineRefund {
  return { line: line.id, quantity: line.quantity - line.refundedQuantity, amount: line.amount - line.refundedAmount }
}

function exceeds(order: RecordedOrder, facts: Refusal['facts']): Refusal {
  return { code: 'refund_exceeds_order', facts: { order: order.id, ...facts } }
}
