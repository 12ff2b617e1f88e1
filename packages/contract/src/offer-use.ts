import * as z from 'zod'
import { Offer } from './offer.ts'
import { Redemption } from './redemption.ts'
import { Refusal } from './refusal.ts'
import { Id, Slug, Timestamp } from './scalar.ts'

/** An offer as the member sees it whom it is for. */
export const MyOffer = z
  .strictObject({
    id: Offer.shape.id,
    name: Offer.shape.name,
    description: Offer.shape.description,
    gives: Offer.shape.gives,
    /** Counted off at the checkout by itself; otherwise it is taken as a code. */
    automatic: z.boolean(),
    /** Why it cannot be had now, such as `offer_not_yet` with what is missing; null when it can. */
    refusal: Refusal.nullable(),
    /** How often this member may still have it now; null is without end. */
    left: z.int().nullable(),
    /** Until when it can be had; null is without end. */
    until: Timestamp.nullable(),
    /** Codes of it that were taken and can be used, newest first. */
    taken: z.array(Redemption),
  })
  .meta({ id: 'MyOffer' })
export type MyOffer = z.infer<typeof MyOffer>

/** What automatic offers take off a cart. */
export const Discounts = z
  .strictObject({
    /** Report these with the paid order, as its `offers`. */
    offers: z.array(
      z.strictObject({
        offer: Slug,
        /** In minor units, delivery too. */
        amount: z.int(),
        /** What comes off which line. */
        lines: z.array(z.strictObject({ id: Id, amount: z.int() })),
        /** What comes off delivery. */
        delivery: z.int(),
      }),
    ),
    /** Everything together, in minor units. */
    total: z.int(),
    /** The programme's version that decided. */
    version: z.int(),
  })
  .meta({ id: 'Discounts' })
export type Discounts = z.infer<typeof Discounts>

/** What became of an offer so far. */
export const OfferFigures = z
  .strictObject({
    offer: Slug,
    /** How often it was taken or counted off, less what was given back. */
    uses: z.int(),
    /** What that came to, in minor units; of a code, what it is worth at most, 0 where that is not known. */
    money: z.int(),
    /** What is left of its budget; null where it has none. */
    left: z.strictObject({ uses: z.int().nullable(), money: z.int().nullable() }).nullable(),
  })
  .meta({ id: 'OfferFigures' })
export type OfferFigures = z.infer<typeof OfferFigures>
