import * as z from 'zod'
import { Discounts, MyOffer, OfferFigures } from '../offer-use.ts'
import { CartToEstimate } from '../order.ts'
import { NewRedemption, Redemption } from '../redemption.ts'
import { Id } from '../scalar.ts'
import type { Route } from './route.ts'

/** Offers for some members. */
export const offerRoutes = {
  listMyOffers: {
    method: 'GET',
    path: '/v1/me/offers',
    auth: 'member',
    summary: 'The offers that are for the member: those to be had now, and those that little is missing for.',
    reply: z.strictObject({ items: z.array(MyOffer) }),
    problems: ['member_unknown', 'program_missing'],
  },
  takeOffer: {
    method: 'POST',
    path: '/v1/me/offers/{offer}',
    auth: 'member',
    summary: 'Take an offer as a code. The reply alone shows it.',
    body: z.strictObject({}),
    reply: NewRedemption,
    idempotent: true,
    problems: ['idempotency_key_reused', 'member_unknown', 'offer_unknown', 'program_missing', 'refused'],
  },
  returnOffer: {
    method: 'POST',
    path: '/v1/me/offers/{offer}/return',
    auth: 'member',
    summary: 'Give the unused code of an offer back, so that it can be had again. Asking again changes nothing.',
    body: z.strictObject({ /** Of the code. */ redemption: Id }),
    reply: Redemption,
    problems: ['member_unknown', 'program_missing', 'redemption_unknown', 'refused'],
  },
  myDiscounts: {
    method: 'POST',
    path: '/v1/me/discounts',
    auth: 'member',
    summary: 'What automatic offers take off a cart of the member of the token.',
    body: CartToEstimate,
    reply: Discounts,
    problems: ['currency_differs', 'member_unknown', 'program_missing'],
  },
  memberDiscounts: {
    method: 'POST',
    path: '/v1/members/{member}/discounts',
    auth: 'secret',
    summary: 'What automatic offers take off a cart of a member, for the checkout.',
    body: CartToEstimate,
    reply: Discounts,
    problems: ['currency_differs', 'member_unknown', 'program_missing'],
  },
  offerFigures: {
    method: 'GET',
    path: '/v1/offers',
    auth: 'secret',
    summary: 'How often each offer of the programme was had, what it came to, and what is left of it.',
    reply: z.strictObject({ items: z.array(OfferFigures) }),
    problems: ['program_missing'],
  },
} as const satisfies Record<string, Route>
