import * as z from 'zod'
import { Cart } from '../order.ts'
import { Count, Id } from '../scalar.ts'
import { PointsQuote, Spending } from '../spending.ts'
import type { Route } from './route.ts'

/** Points that pay for orders, beside money. */
export const checkoutRoutes = {
  quotePoints: {
    method: 'POST',
    path: '/v1/me/checkout',
    auth: 'member',
    summary: 'How many points the member may spend on a cart, and what they are worth.',
    body: Cart,
    reply: PointsQuote,
    problems: ['currency_differs', 'member_unknown', 'program_missing'],
  },
  spendPoints: {
    method: 'POST',
    path: '/v1/checkout/spend',
    auth: 'secret',
    summary: 'Spend points of a member on an order, once. The same order may ask again and gets the same answer.',
    body: z.strictObject({
      member: Id,
      /** The order's id, as it will be reported paid. */
      order: Id,
      /** What is in it, before points. */
      cart: Cart,
      /** How many points. @default the most that can be */
      points: Count.optional(),
    }),
    reply: Spending,
    problems: ['currency_differs', 'member_unknown', 'program_missing', 'refused'],
  },
  releasePoints: {
    method: 'POST',
    path: '/v1/checkout/release',
    auth: 'secret',
    summary:
      'Give points back to where they came from, when the order did not come about. Asking again changes nothing.',
    body: z.strictObject({ /** The order that they were spent on. */ order: Id }),
    reply: Spending,
    problems: ['refused', 'program_missing'],
  },
} as const satisfies Record<string, Route>
