import * as z from 'zod'
import { Currency, Id, Money } from './scalar.ts'

/** One line of an order, as the shopper paid it. */
export const OrderLine = z
  .strictObject({
    /** The line's id, unique in its order. A refund names it. */
    id: Id,
    /** The product's stock-keeping unit. */
    sku: Id,
    /** How many units. @example 2 */
    quantity: z.int().min(1).max(100_000),
    /** What was paid for the whole line after discounts, in minor units. A line that cost nothing earns nothing. */
    amount: Money,
    /** The product's categories; earning rules and rewards choose lines by them. */
    categories: z.array(Id).max(50).optional(),
    /** Free labels for the shop's own use in rules, such as `organic`. */
    labels: z.array(Id).max(50).optional(),
  })
  .meta({ id: 'OrderLine' })
export type OrderLine = z.infer<typeof OrderLine>

/** A cart or an order: what an estimate is asked for, and what a paid order reports. */
export const Cart = z
  .strictObject({
    /** The currency of every amount; it must be the programme's. */
    currency: Currency,
    /** What is bought. Line ids are unique. */
    lines: z.array(OrderLine).min(1).max(500).superRefine(uniqueIds),
    /** What was paid for delivery, in minor units. It earns nothing. @default 0 */
    delivery: Money.optional(),
  })
  .meta({ id: 'Cart' })
export type Cart = z.infer<typeof Cart>

/** A paid order. */
export const Order = z
  .strictObject({
    /** The shop's own order number. */
    id: Id,
    ...Cart.shape,
  })
  .meta({ id: 'Order' })
export type Order = z.infer<typeof Order>

/** Chooses lines: a line matches when it has one of the values of every key that is given. */
export const LineFilter = z
  .strictObject({
    sku: z.array(Id).min(1).optional(),
    category: z.array(Id).min(1).optional(),
    label: z.array(Id).min(1).optional(),
  })
  .refine(filter => Object.values(filter).some(Boolean), {
    error: 'Name at least one of sku, category or label.',
  })
  .meta({ id: 'LineFilter' })
export type LineFilter = z.infer<typeof LineFilter>

function uniqueIds(lines: readonly { id: string }[], ctx: z.RefinementCtx): void {
  const seen = new Set<string>()
  lines.forEach(({ id }, index) => {
    if (seen.has(id)) {
      ctx.addIssue({ code: 'custom', path: [index, 'id'], message: `Line id ${id} stands twice in this order.` })
    }
    seen.add(id)
  })
}
