import * as z from 'zod'
import { Currency, Id, Money, Period, Slug, Timestamp } from './scalar.ts'

/** What a shop tells of a subscription, as it stands. */
export const SubscriptionReport = z
  .strictObject({
    /** The shop's own id for it. */
    id: Id,
    member: Id,
    /** The plan's name in the shop. */
    plan: Slug,
    /** What one period costs, in minor units. */
    price: Money,
    /** The programme's. */
    currency: Currency,
    /** How long what is paid lasts. */
    period: Period,
    /** @default now, where it is new */
    startedAt: Timestamp.optional(),
    /** How often it was renewed so far. @default as it was; 0 where it is new */
    renewals: z.int().min(0).max(1_000_000).optional(),
    /** What was paid for it so far, in minor units. @default as it was; 0 where it is new */
    paid: Money.optional(),
    /** @default as it was; `active` where it is new */
    status: z.enum(['active', 'paused', 'cancelled']).optional(),
  })
  .meta({ id: 'SubscriptionReport' })
export type SubscriptionReport = z.infer<typeof SubscriptionReport>

/** A subscription, as far as the programme knows it. */
export const Subscription = z
  .strictObject({
    id: Id,
    member: Id,
    plan: Slug,
    price: z.int(),
    currency: Currency,
    period: Period,
    startedAt: Timestamp,
    renewals: z.int(),
    paid: z.int(),
    status: z.enum(['active', 'paused', 'cancelled']),
    /** A payment for it is under way. */
    paymentInFlight: z.boolean(),
    /** A refund of it is under way. */
    refundInFlight: z.boolean(),
  })
  .meta({ id: 'Subscription' })
export type Subscription = z.infer<typeof Subscription>

/** What is under way for a subscription; what is left out stays as it is. */
export const InFlight = z
  .strictObject({ payment: z.boolean().optional(), refund: z.boolean().optional() })
  .refine(({ payment, refund }) => payment !== undefined || refund !== undefined, {
    error: 'Give payment, refund or both.',
  })
  .meta({ id: 'InFlight' })
export type InFlight = z.infer<typeof InFlight>

const started = z.object({
  subscription: Id,
  plan: Slug,
  price: Money,
  period: z.enum(['day', 'week', 'month', 'year']).default('month'),
})
const renewed = z.object({ subscription: Id, price: Money.optional() })

/** What `subscription.started` and `subscription.renewed` say in their `data`, when they name a subscription. */
export interface SubscriptionData {
  started: z.infer<typeof started>
  renewed: z.infer<typeof renewed>
}

/** Looks over what an activity says of a subscription; an activity that names none is no matter of ours. */
export function subscriptionData(
  activity: { type: string; data?: Readonly<Record<string, unknown>> | undefined },
  ctx: z.RefinementCtx,
): void {
  const read = readSubscription(activity)
  if (!read || read.success) return
  for (const { path, message } of read.error.issues) {
    ctx.addIssue({ code: 'custom', path: ['data', ...path], message })
  }
}

/** What an activity says of a subscription; null where it names none. */
export function readSubscription({
  type,
  data,
}: {
  type: string
  data?: Readonly<Record<string, unknown>> | undefined
}) {
  if (data?.['subscription'] === undefined) return null
  if (type === 'subscription.started') return started.safeParse(data)
  return type === 'subscription.renewed' ? renewed.safeParse(data) : null
}
