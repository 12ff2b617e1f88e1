import * as z from 'zod'
import { CancelReason, SaveGift, SaveOffer } from './save-offer.ts'
import { Currency, Id, Slug, Timestamp } from './scalar.ts'

/** What an offer saves a member, to the cent. */
export const Savings = z
  .strictObject({
    /** Everything together, in minor units. */
    amount: z.int(),
    currency: Currency,
    /** What comes off each of the next periods; together it is the amount. */
    each: z.array(z.int()),
  })
  .meta({ id: 'Savings' })
export type Savings = z.infer<typeof Savings>

/** A save offer as it was made to one member. It stays as it was, whatever the programme says later. */
export const MadeOffer = z
  .strictObject({
    id: Slug,
    name: SaveOffer.shape.name,
    description: SaveOffer.shape.description,
    gives: SaveGift,
    saves: Savings,
  })
  .meta({ id: 'MadeOffer' })
export type MadeOffer = z.infer<typeof MadeOffer>

/**
 * Where a cancellation stands.
 *
 * - `requested`: asked for; the reason is not known yet.
 * - `offered`: the reason is known, and offers were made, if there were any.
 * - `talking`: the member wants to talk to a person.
 * - `accepted`: an offer was accepted; the subscription goes on.
 * - `kept`: the member thought better of it.
 * - `cancelled`: the subscription ends.
 * - `lapsed`: nothing more was said in time.
 * - `revoked`: the shop took an accepted offer back, as if it had not been made.
 */
export const CancellationStatus = z
  .enum(['requested', 'offered', 'talking', 'accepted', 'kept', 'cancelled', 'lapsed', 'revoked'])
  .meta({ id: 'CancellationStatus' })
export type CancellationStatus = z.infer<typeof CancellationStatus>

/** A member wants to cancel a subscription, and what came of it. */
export const Cancellation = z
  .strictObject({
    id: Id,
    subscription: Id,
    status: CancellationStatus,
    at: Timestamp,
    /** Until when it can be answered. */
    until: Timestamp,
    /** What there is to choose from. */
    reasons: z.array(CancelReason),
    /** Why; null before it was said. */
    reason: Slug.nullable(),
    /** Offers to accept, the best first. */
    offers: z.array(MadeOffer),
    /** The offer that was accepted. */
    accepted: Slug.nullable(),
    /** When the shop had done what was accepted. */
    fulfilledAt: Timestamp.nullable(),
  })
  .meta({ id: 'Cancellation' })
export type Cancellation = z.infer<typeof Cancellation>

const answer = z.strictObject({
  step: z.literal('answer'),
  /** The id of a reason. */
  reason: Slug,
  /** In the member's own words. */
  text: z.string().trim().max(2000).optional(),
})
const accept = z.strictObject({ step: z.literal('accept'), offer: Slug })
const talk = z.strictObject({ step: z.literal('talk') })
const keep = z.strictObject({ step: z.literal('keep') })
const cancel = z.strictObject({ step: z.literal('cancel') })

/** The next step of a cancellation. */
export const CancellationStep = z
  .discriminatedUnion('step', [answer, accept, talk, keep, cancel])
  .meta({ id: 'CancellationStep' })
export type CancellationStep = z.infer<typeof CancellationStep>

/** The same for a shop, which also fulfils what was accepted, or takes it back. */
export const ShopCancellationStep = z
  .discriminatedUnion('step', [
    answer,
    accept,
    talk,
    keep,
    cancel,
    z.strictObject({ step: z.literal('fulfil') }),
    z.strictObject({ step: z.literal('revoke') }),
  ])
  .meta({ id: 'ShopCancellationStep' })
export type ShopCancellationStep = z.infer<typeof ShopCancellationStep>

/** A cancellation as the shop sees it. */
export const CancellationCase = z
  .strictObject({
    ...Cancellation.shape,
    member: Id,
    /** In the member's own words. */
    text: z.string().nullable(),
    /** Why no offer was made, where there might have been one. */
    withheld: z.enum(['hold_out', 'once', 'payment_in_flight', 'refund_in_flight']).nullable(),
    /** Everything that was done, in order. */
    steps: z.array(
      z.strictObject({
        step: z.enum(['request', 'answer', 'accept', 'talk', 'keep', 'cancel', 'lapse', 'fulfil', 'revoke']),
        by: z.enum(['member', 'shop', 'time']),
        at: Timestamp,
        /** The reason or the offer. */
        what: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'CancellationCase' })
export type CancellationCase = z.infer<typeof CancellationCase>
