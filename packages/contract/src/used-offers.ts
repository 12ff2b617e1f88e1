import * as z from 'zod'
import { Money, Slug } from './scalar.ts'

/** Offers that the shop took off an order, and how much each came to, as it was told for the cart. */
export const UsedOffers = z
  .array(z.strictObject({ offer: Slug, /** In minor units. */ amount: Money }))
  .max(20)
  .superRefine((used, ctx) => {
    used.forEach(({ offer }, index) => {
      if (used.findIndex(other => other.offer === offer) === index) return
      ctx.addIssue({ code: 'custom', path: [index, 'offer'], message: `Offer ${offer} stands twice in this order.` })
    })
  })
  .meta({ id: 'UsedOffers' })
export type UsedOffers = z.infer<typeof UsedOffers>
