import type { Cart, OrderLine } from '@tenth/contract'
import { apportion, scale } from './proportion.ts'

type Discounted = Pick<Cart, 'lines' | 'discounts'>

/**
 * A cart or an order with its discounts taken off the lines they are for, each by what is left of its lines. What a
 * line cost before stays known, and the tax inside shrinks with it.
 */
export function afterDiscounts<Some extends Discounted>(cart: Some): Some {
  const { lines, discounts = [] } = cart
  if (discounts.length === 0) return cart
  const left = lines.map(line => line.amount)
  for (const { amount, lines: own } of discounts) {
    const weights = lines.map(({ id }, index) => (!own || own.includes(id) ? (left[index] ?? 0) : 0))
    const most = weights.reduce((sum, weight) => sum + weight, 0)
    apportion(Math.min(amount, most), weights).forEach((part, index) => (left[index] = (left[index] ?? 0) - part))
  }
  return { ...cart, discounts: [], lines: lines.map((line, index) => reduced(line, left[index] ?? 0)) }
}

function reduced(line: OrderLine, amount: number): OrderLine {
  if (amount === line.amount) return line
  const { before = line.amount, tax = 0 } = line
  return { ...line, amount, before, ...(tax > 0 && { tax: scale(tax, amount, line.amount, 'half_up') }) }
}
