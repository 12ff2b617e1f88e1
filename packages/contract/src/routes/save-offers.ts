import * as z from 'zod'
import {
  Cancellation,
  CancellationCase,
  CancellationStatus,
  CancellationStep,
  ShopCancellationStep,
} from '../cancellation.ts'
import { pageOf } from '../page.ts'
import { SavingFigures } from '../saving-figures.ts'
import { Timestamp } from '../scalar.ts'
import { page } from './page-query.ts'
import type { Route } from './route.ts'

const begins = ['member_unknown', 'program_missing', 'refused', 'subscription_unknown'] as const
const goesOn = ['cancellation_unknown', 'member_unknown', 'program_missing', 'refused'] as const

/** Cancelling a subscription: why, what is offered, and what comes of it. */
export const saveOfferRoutes = {
  requestMyCancellation: {
    method: 'POST',
    path: '/v1/me/subscriptions/{subscription}/cancellation',
    auth: 'member',
    summary: 'Begin to cancel a subscription. While one is open, it is answered again.',
    body: z.strictObject({}),
    reply: Cancellation,
    problems: begins,
  },
  cancelMySubscription: {
    method: 'POST',
    path: '/v1/me/subscriptions/{subscription}/cancel',
    auth: 'member',
    summary: 'Cancel a subscription at once, in one step, whatever was offered. Asking again changes nothing.',
    body: z.strictObject({}),
    reply: Cancellation,
    problems: begins,
  },
  getMyCancellation: {
    method: 'GET',
    path: '/v1/me/cancellations/{cancellation}',
    auth: 'member',
    summary: 'Where a cancellation stands.',
    reply: Cancellation,
    problems: ['cancellation_unknown', 'member_unknown', 'program_missing'],
  },
  stepMyCancellation: {
    method: 'POST',
    path: '/v1/me/cancellations/{cancellation}',
    auth: 'member',
    summary:
      'The next step: say why, accept an offer, ask to talk, keep or cancel. The same step again changes nothing.',
    body: CancellationStep,
    reply: Cancellation,
    problems: goesOn,
  },
  requestCancellation: {
    method: 'POST',
    path: '/v1/subscriptions/{subscription}/cancellation',
    auth: 'secret',
    summary: 'Begin to cancel a subscription on behalf of its member.',
    body: z.strictObject({}),
    reply: CancellationCase,
    problems: begins,
  },
  cancelSubscription: {
    method: 'POST',
    path: '/v1/subscriptions/{subscription}/cancel',
    auth: 'secret',
    summary: 'Cancel a subscription at once on behalf of its member.',
    body: z.strictObject({}),
    reply: CancellationCase,
    problems: begins,
  },
  savingFigures: {
    method: 'GET',
    path: '/v1/cancellations/figures',
    auth: 'secret',
    summary: 'What came of the cancellations begun in a time, by reason and offer, beside the hold-out.',
    query: z.strictObject({
      /** @default the beginning */
      from: Timestamp.optional(),
      /** Until before then. @default without end */
      until: Timestamp.optional(),
    }),
    reply: SavingFigures,
    problems: [],
  },
  listCancellations: {
    method: 'GET',
    path: '/v1/cancellations',
    auth: 'secret',
    summary: 'All cancellations, the newest first.',
    query: page.extend({ /** Only these. */ status: CancellationStatus.optional() }),
    reply: pageOf(CancellationCase),
    problems: ['cursor_invalid'],
  },
  getCancellation: {
    method: 'GET',
    path: '/v1/cancellations/case/{cancellation}',
    auth: 'secret',
    summary: 'One cancellation, with its history.',
    reply: CancellationCase,
    problems: ['cancellation_unknown'],
  },
  stepCancellation: {
    method: 'POST',
    path: '/v1/cancellations/case/{cancellation}',
    auth: 'secret',
    summary: 'The next step on behalf of the member; or fulfil what was accepted, or take it back.',
    body: ShopCancellationStep,
    reply: CancellationCase,
    problems: goesOn,
  },
} as const satisfies Record<string, Route>
