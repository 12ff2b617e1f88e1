import * as z from 'zod'
import { Condition, range } from './condition.ts'
import { Rounding } from './earning-rule.ts'
import { LineFilter } from './order.ts'
import { Benefit } from './reward.ts'
import { Count, Money, Period, Slug } from './scalar.ts'
import { Text } from './text.ts'
import { Window } from './window.ts'

const whole = z.int().min(0).max(1_000_000_000)

/** What an offer is worth at the checkout: what a reward can be, or a price of its own for each unit of some lines. */
export const OfferBenefit = z
  .discriminatedUnion('kind', [
    Benefit,
    /** Each unit of a matching line costs so many minor units, where it would cost more. */
    z.strictObject({ kind: z.literal('price'), price: Money, lines: LineFilter }),
  ])
  .meta({ id: 'OfferBenefit' })
export type OfferBenefit = z.infer<typeof OfferBenefit>

/** How much a member bought of late: in the period that ends today, counted in calendar days. */
export const Lately = z
  .strictObject({
    within: Period,
    /** Which paid order of that time this is, 1 for the first; `every: 5` for each fifth. */
    orders: z
      .strictObject({ min: whole.optional(), max: whole.optional(), every: whole.min(1).optional() })
      .refine(orders => Object.values(orders).some(part => part !== undefined), { error: 'Give min, max or every.' })
      .optional(),
    /** What was paid for the lines of the orders before this one, less refunds, in minor units. */
    spent: range(Money).optional(),
  })
  .refine(({ orders, spent }) => orders !== undefined || spent !== undefined, { error: 'Give orders, spent or both.' })
  .meta({ id: 'Lately' })
export type Lately = z.infer<typeof Lately>

/** How much there is of something: so many times, so much money, or both. What is reached first ends it. */
export const Budget = z
  .strictObject({
    uses: Count.optional(),
    /** In minor units. */
    money: Money.min(1).optional(),
  })
  .refine(({ uses, money }) => uses !== undefined || money !== undefined, { error: 'Give uses, money or both.' })
  .meta({ id: 'Budget' })
export type Budget = z.infer<typeof Budget>

/** Something for some members only: taken as a code, or counted off at the checkout without one. */
export const Offer = z
  .strictObject({
    /** No reward may have the same. */
    id: Slug,
    name: Text,
    description: Text.optional(),
    /** Who it is for. @default every member */
    when: Condition.optional(),
    /** For frequent buyers: only who bought so much of late. */
    lately: Lately.optional(),
    /** When it can be had. @default always */
    window: Window.optional(),
    gives: OfferBenefit,
    /** Counted off at the checkout, with no code. @default false */
    automatic: z.boolean().default(false),
    /** Automatic, and beside other offers; of those that are not, a cart gets the best one. @default false */
    stacks: z.boolean().default(false),
    /** How often one member may have it; with `every`, in each such period. @default once */
    limit: z.strictObject({ uses: Count, every: Period.optional() }).optional(),
    /** How much there is of it, for all members together. @default without end */
    budget: Budget.optional(),
    /** How long its code can be used, to the end of that day. @default without end */
    validFor: Period.optional(),
    /** How a fraction of a minor unit becomes whole, once for a cart. @default the programme's rounding */
    rounding: Rounding.optional(),
  })
  .superRefine((offer, ctx) => {
    const issue = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message })
    if (offer.automatic && offer.validFor) issue('validFor', 'An automatic offer has no code. Remove it.')
    if (!offer.automatic && offer.stacks) issue('stacks', 'Only automatic offers stand beside others. Remove it.')
    if (!offer.automatic && offer.gives.kind === 'price') {
      issue('gives', 'A price of its own is no code. Make the offer automatic.')
    }
    if (offer.gives.kind === 'gift_card') {
      issue('gives', 'A gift card has a balance of its own. Give it as a reward.')
    }
    if (offer.automatic && !isDiscount(offer.gives)) {
      issue('gives', 'This cannot be counted off a cart. Let it be taken as a code.')
    }
    if (!offer.automatic && offer.budget?.money !== undefined && worthAtMost(offer.gives) === null) {
      issue('budget', 'Nobody knows what such a code is worth at most. Give a budget of uses, or gives.max.')
    }
  })
  .meta({ id: 'Offer' })
export type Offer = z.output<typeof Offer>

const discounts = ['percent_off', 'amount_off', 'free_product', 'free_delivery', 'price'] as const

/** What can be counted off a cart. */
export type Discount = Extract<OfferBenefit, { kind: (typeof discounts)[number] }>

export function isDiscount(gives: OfferBenefit): gives is Discount {
  return (discounts as readonly string[]).includes(gives.kind)
}

/** What a code can take off at most, in minor units; null where that depends on the order. */
export function worthAtMost(gives: OfferBenefit): number | null {
  if (gives.kind === 'amount_off') return gives.amount
  return gives.kind === 'percent_off' ? (gives.max ?? null) : null
}
