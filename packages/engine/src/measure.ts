import type { Measure, OrderLine } from '@tenth/contract'
import type { Facts } from './facts.ts'
import { scale } from './proportion.ts'

/** What a line comes to, by the sum that counts. */
export function worthOf(
  { amount, before = amount, tax = 0 }: OrderLine,
  { beforeDiscounts, withoutTax }: Measure,
): number {
  const price = beforeDiscounts ? before : amount
  // Before discounts the tax was larger by as much as the price was.
  return withoutTax && tax > 0 ? price - scale(tax, price, amount, 'half_up') : price
}

/** What delivery comes to; nothing where it does not count. */
export function worthOfDelivery({ delivery }: Facts, { withDelivery, withoutTax }: Measure): number {
  if (!withDelivery || !delivery) return 0
  return withoutTax ? delivery.amount - delivery.tax : delivery.amount
}

/** What an order comes to. */
export function totalOf(facts: Facts, measure: Measure): number {
  return facts.lines.reduce((sum, line) => sum + worthOf(line, measure), worthOfDelivery(facts, measure))
}
