import * as z from 'zod'
import { InFlight, Subscription, SubscriptionReport } from '../subscription.ts'
import type { Route } from './route.ts'

/** Subscriptions, as the shop reports them. */
export const subscriptionRoutes = {
  reportSubscription: {
    method: 'POST',
    path: '/v1/subscriptions',
    auth: 'secret',
    summary: 'Report a subscription as it stands. The same again changes nothing.',
    body: SubscriptionReport,
    reply: Subscription,
    problems: ['currency_differs', 'member_unknown', 'program_missing', 'subscription_of_another'],
  },
  getSubscription: {
    method: 'GET',
    path: '/v1/subscriptions/{subscription}',
    auth: 'secret',
    summary: 'One subscription.',
    reply: Subscription,
    problems: ['subscription_unknown'],
  },
  setInFlight: {
    method: 'POST',
    path: '/v1/subscriptions/{subscription}/in-flight',
    auth: 'secret',
    summary: 'Say that a payment or a refund is under way, or no longer: no save offer is made meanwhile.',
    body: InFlight,
    reply: Subscription,
    problems: ['subscription_unknown'],
  },
  listMemberSubscriptions: {
    method: 'GET',
    path: '/v1/members/{member}/subscriptions',
    auth: 'secret',
    summary: "A member's subscriptions, the newest first.",
    reply: z.strictObject({ items: z.array(Subscription) }),
    problems: ['member_unknown'],
  },
  listMySubscriptions: {
    method: 'GET',
    path: '/v1/me/subscriptions',
    auth: 'member',
    summary: "The member's own subscriptions, the newest first.",
    reply: z.strictObject({ items: z.array(Subscription) }),
    problems: ['member_unknown'],
  },
} as const satisfies Record<string, Route>
