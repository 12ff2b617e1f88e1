import * as z from 'zod'
import { Currency, Id, Money, Slug } from './scalar.ts'
import { UsedOffers } from './used-offers.ts'

/** One line of an order, as the shopper paid it. */
export const OrderLine = z
  .strictObject({
    /** The line's id, unique in its order. A refund names it. */
    id: Id,
    /** The product's stock-keeping unit. */
    sku: Id,
    /** How many units. @example 2 */
    quantity: z.int().min(1).max(100_000),
    /**
     * What was paid for the whole line after its own discounts, with tax, in minor units; by whatever means: gift
     * cards and vouchers that pay are money. A line that cost nothing earns nothing.
     */
    amount: Money,
    /** What the whole line would have cost before any discount, in minor units. @default the amount */
    before: Money.optional(),
    /** The tax inside the amount, in minor units. @default 0 */
    tax: Money.optional(),
    /** The product's categories; earning rules and rewards choose lines by them. */
    categories: z.array(Id).max(50).optional(),
    /** Free labels for the shop's own use in rules, such as `organic`. */
    labels: z.array(Id).max(50).optional(),
  })
  .refine(({ amount, before }) => before === undefined || before >= amount, {
    error: 'This is less than what was paid after discounts.',
    path: ['before'],
  })
  .refine(({ amount, tax }) => tax === undefined || tax <= amount, {
    error: 'This is more than what was paid.',
    path: ['tax'],
  })
  .meta({ id: 'OrderLine' })
export type OrderLine = z.infer<typeof OrderLine>

/** A discount on several lines that their amounts do not have in them yet, such as 5.00 off the order. */
export const OrderDiscount = z
  .strictObject({
    /** In minor units. It comes off its lines by what each cost. */
    amount: Money.min(1),
    /** The lines it is for, by id; it reduces no other. @default all lines */
    lines: z.array(Id).min(1).max(500).optional(),
    /** What it came from, such as a code. */
    code: Id.optional(),
  })
  .meta({ id: 'OrderDiscount' })
export type OrderDiscount = z.infer<typeof OrderDiscount>

/** A part that was paid by other means than money, such as a gift card. It is no discount and reduces nothing. */
export const Tender = z
  .strictObject({
    /** Such as `gift-card` or `voucher`. */
    kind: Slug,
    /** In minor units. */
    amount: Money.min(1),
  })
  .meta({ id: 'Tender' })
export type Tender = z.infer<typeof Tender>

const cart = {
  /** The currency of every amount; it must be the programme's. */
  currency: Currency,
  /** What is bought. Line ids are unique. */
  lines: z.array(OrderLine).min(1).max(500).superRefine(uniqueIds),
  /** What was paid for delivery, in minor units. It earns nothing where no rule counts it. @default 0 */
  delivery: Money.optional(),
  /** The tax inside of what was paid for delivery, in minor units. @default 0 */
  deliveryTax: Money.optional(),
  /** Discounts that the lines' amounts do not have in them yet. */
  discounts: z.array(OrderDiscount).max(100).optional(),
  /** What gift cards and the like paid of it. */
  tenders: z.array(Tender).max(20).optional(),
}

/** A cart or an order: what an estimate is asked for, and what a paid order reports. */
export const Cart = z.strictObject(cart).superRefine(discountsFit).meta({ id: 'Cart' })
export type Cart = z.infer<typeof Cart>

/** A cart, and where it would be paid: what conditions look at. */
export const CartToEstimate = z
  .strictObject({
    ...cart,
    /** Where it would be paid, such as `web`; rules may look at it. */
    channel: Slug.optional(),
  })
  .superRefine(discountsFit)
  .meta({ id: 'CartToEstimate' })
export type CartToEstimate = z.infer<typeof CartToEstimate>

/** A paid order. */
export const Order = z
  .strictObject({
    /** The shop's own order number. */
    id: Id,
    ...cart,
    /** Offers that the shop took off it, whose discounts are in the amounts. */
    offers: UsedOffers.optional(),
  })
  .superRefine(discountsFit)
  .meta({ id: 'Order' })
export type Order = z.infer<typeof Order>

const some = {
  sku: z.array(Id).min(1).optional(),
  category: z.array(Id).min(1).optional(),
  label: z.array(Id).min(1).optional(),
}
const names = { error: 'Name at least one of sku, category or label.' }

/** Chooses lines: a line matches when it has one of the values of every key that is given, and is not excepted. */
export const LineFilter = z
  .strictObject({
    ...some,
    /** But not these lines. */
    except: z
      .strictObject(some)
      .refine(filter => Object.values(filter).some(Boolean), names)
      .optional(),
  })
  .refine(filter => Object.values(filter).some(Boolean), names)
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

interface Discounted {
  lines: readonly { id: string; amount: number }[]
  discounts?: readonly { amount: number; lines?: string[] | undefined }[] | undefined
  delivery?: number | undefined
  deliveryTax?: number | undefined
}

/** Discounts name lines that are there, and take no more off them than they cost. */
function discountsFit({ lines, discounts = [], delivery = 0, deliveryTax = 0 }: Discounted, ctx: z.RefinementCtx) {
  const issue = (path: PropertyKey[], message: string) => ctx.addIssue({ code: 'custom', path, message })
  const known = new Map(lines.map(({ id, amount }) => [id, amount]))
  const sum = (ids: Iterable<string>) => [...ids].reduce((all, id) => all + (known.get(id) ?? 0), 0)
  discounts.forEach(({ amount, lines: own }, index) => {
    own?.forEach((id, nth) => {
      if (!known.has(id)) issue(['discounts', index, 'lines', nth], `There is no line ${id} in this order.`)
    })
    if (amount > sum(new Set(own ?? known.keys()))) {
      issue(['discounts', index, 'amount'], 'This is more than its lines cost.')
    }
  })
  const all = discounts.reduce((total, { amount }) => total + amount, 0)
  if (all > 0 && all > sum(known.keys())) issue(['discounts'], 'Together these are more than the lines cost.')
  if (deliveryTax > delivery) issue(['deliveryTax'], 'This is more than what was paid for delivery.')
}
