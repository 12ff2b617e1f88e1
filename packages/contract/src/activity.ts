import * as z from 'zod'
import { Adjustment } from './adjustment.ts'
import { common } from './activity-common.ts'
import { Occasion, type OwnOccasion } from './occasion.ts'
import { Order } from './order.ts'
import { Id, Language, Money, Slug } from './scalar.ts'
import { Signals } from './signals.ts'

/** An order was paid. */
export const OrderPaid = z
  .strictObject({ type: z.literal('order.paid'), ...common, order: Order, signals: Signals.optional() })
  .meta({ id: 'OrderPaid' })
export type OrderPaid = z.infer<typeof OrderPaid>

const refundedLine = z.strictObject({
  /** The line's id in the order. */
  id: Id,
  /** How many units went back. Give this or `amount`; without either, all that is left of the line. */
  quantity: z.int().min(1).optional(),
  /** How much money went back, in minor units, where no unit did. */
  amount: Money.min(1).optional(),
})

/** What a refund gives back: named lines, delivery, or an amount spread over the order; without these, all that is left. */
export const Refund = z
  .strictObject({
    /** The order's id, as it was reported paid. */
    order: Id,
    /** Only these lines. */
    lines: z.array(refundedLine).min(1).max(500).optional(),
    /** So much of what was paid for delivery, in minor units: beside `lines`, or alone. It takes back nothing. */
    delivery: Money.min(1).optional(),
    /** So many minor units, spread over the lines and delivery by what is left of each. */
    amount: Money.min(1).optional(),
  })
  .superRefine((refund, ctx) => {
    if (refund.lines && refund.amount !== undefined) {
      ctx.addIssue({ code: 'custom', path: ['amount'], message: 'Give lines or an amount, not both.' })
    }
    if (refund.delivery !== undefined && refund.amount !== undefined) {
      ctx.addIssue({ code: 'custom', path: ['delivery'], message: 'An amount is spread over delivery too. Give one.' })
    }
    refund.lines?.forEach((line, index) => {
      const at = ['lines', index]
      if (line.quantity !== undefined && line.amount !== undefined) {
        ctx.addIssue({ code: 'custom', path: [...at, 'amount'], message: 'Give quantity or amount, not both.' })
      }
      if (refund.lines?.findIndex(other => other.id === line.id) !== index) {
        ctx.addIssue({ code: 'custom', path: [...at, 'id'], message: `Line ${line.id} stands twice in this refund.` })
      }
    })
  })
  .meta({ id: 'Refund' })
export type Refund = z.infer<typeof Refund>

/** Money of an order went back. */
export const OrderRefunded = z
  .strictObject({ type: z.literal('order.refunded'), ...common, refund: Refund })
  .meta({ id: 'OrderRefunded' })
export type OrderRefunded = z.infer<typeof OrderRefunded>

/** An order did not come about: all that is left of it goes back. Once nothing is left, this changes nothing. */
export const OrderCancelled = z
  .strictObject({
    type: z.literal('order.cancelled'),
    ...common,
    /** The order's id, as it was reported paid. */
    order: Id,
  })
  .meta({ id: 'OrderCancelled' })
export type OrderCancelled = z.infer<typeof OrderCancelled>

/** What the shop waited for with an order has happened: what is held until then becomes active. */
export const OrderConfirmed = z
  .strictObject({
    type: z.literal('order.confirmed'),
    ...common,
    /** The order's id, as it was reported paid. */
    order: Id,
    /** What happened, by the shop's own name for it, such as `delivered`. */
    name: Slug,
  })
  .meta({ id: 'OrderConfirmed' })
export type OrderConfirmed = z.infer<typeof OrderConfirmed>

/** What a shop tells of a new member. */
export const Joining = z
  .strictObject({
    /** Kept only as a keyed hash, to notice somebody recommending themselves. */
    email: z.email().max(254).optional(),
    /** The member's language. @default the programme's first */
    language: Language.optional(),
    /** The code of the friend who recommended the shop. */
    referral: Id.optional(),
    /** Whether the shop knows this customer from before, such as by an order: then no referral counts. @default false */
    existing: z.boolean().optional(),
    signals: Signals.optional(),
  })
  .meta({ id: 'Joining' })
export type Joining = z.infer<typeof Joining>

/** A customer joined the programme. */
export const MemberJoined = z
  .strictObject({ type: z.literal('member.joined'), ...common, joining: Joining.optional() })
  .meta({ id: 'MemberJoined' })
export type MemberJoined = z.infer<typeof MemberJoined>

/** Something that happened, reported once, by id. */
export const Activity = z
  .discriminatedUnion('type', [
    OrderPaid,
    OrderRefunded,
    OrderCancelled,
    OrderConfirmed,
    MemberJoined,
    Occasion,
    Adjustment,
  ])
  .meta({ id: 'Activity' })
export type Activity = z.infer<typeof Activity>
export type ActivityType = Activity['type']

/** All that the rules decide on: what is reported, and what the server notices itself. */
export type Happening = Activity | OwnOccasion
