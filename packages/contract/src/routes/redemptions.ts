import * as z from 'zod'
import { pageOf } from '../page.ts'
import { NewRedemption, Redemption, RedemptionRecord, RedemptionStatus, Voucher } from '../redemption.ts'
import { Id } from '../scalar.ts'
import { CodeImport, CodeImported, GiftCardRefund, Stock, StockChange } from '../spending.ts'
import { page } from './page-query.ts'
import type { Route } from './route.ts'

/** What the shop does about rewards: at the till, in the store room, and when they are handed over. */
export const redemptionRoutes = {
  redeemFor: {
    method: 'POST',
    path: '/v1/members/{member}/redemptions',
    auth: 'secret',
    summary: 'Take a reward for a member, as at a till. The same id again answers the same, its code included.',
    body: z.strictObject({
      /** The till's own id for it. */
      id: Id,
      /** A reward for points… */
      reward: Id.optional(),
      /** …or the card that is full. Name one of the two. */
      card: Id.optional(),
    }),
    reply: NewRedemption,
    problems: ['idempotency_key_reused', 'member_unknown', 'program_missing', 'sealing_key_differs', 'refused'],
  },
  listRedemptions: {
    method: 'GET',
    path: '/v1/redemptions',
    auth: 'secret',
    summary: 'Rewards that were taken and given, newest first: of a member, of a reward, in a state.',
    query: page.extend({
      member: Id.optional(),
      reward: Id.optional(),
      status: RedemptionStatus.optional(),
    }),
    reply: pageOf(RedemptionRecord),
    problems: ['cursor_invalid'],
  },
  cancelFor: {
    method: 'POST',
    path: '/v1/redemptions/{redemption}/cancel',
    auth: 'secret',
    summary: 'Give a reward back unused for its member. Asking again changes nothing.',
    body: z.strictObject({}),
    reply: Redemption,
    problems: ['redemption_unknown', 'refused'],
  },
  fulfil: {
    method: 'POST',
    path: '/v1/redemptions/{redemption}/fulfil',
    auth: 'secret',
    summary:
      'Say that a reward was handed over, sent or credited, without its code. Once; the same again changes nothing.',
    body: z.strictObject({
      /** What shows it: the parcel, the bill, the transfer, the order. */
      reference: Id,
    }),
    reply: RedemptionRecord,
    problems: ['redemption_unknown', 'refused'],
  },
  refundGiftCard: {
    method: 'POST',
    path: '/v1/redemptions/{redemption}/refund',
    auth: 'secret',
    summary: 'Money of an order goes back onto the gift card that paid it, once by the id of the refund.',
    body: GiftCardRefund,
    reply: Voucher,
    problems: ['redemption_unknown', 'refused'],
  },
  listStock: {
    method: 'GET',
    path: '/v1/stock',
    auth: 'secret',
    summary: 'How many are left of every reward that is counted.',
    reply: z.strictObject({ items: z.array(Stock) }),
    problems: ['program_missing'],
  },
  setStock: {
    method: 'POST',
    path: '/v1/rewards/{reward}/stock',
    auth: 'secret',
    summary: 'Say how many of a reward there are, or how many came.',
    body: StockChange,
    reply: Stock,
    problems: ['program_missing', 'reward_unknown'],
  },
  importCodes: {
    method: 'POST',
    path: '/v1/pools/{pool}/codes',
    auth: 'secret',
    summary: 'Put codes into a pool. Codes that are there already change nothing.',
    body: CodeImport,
    reply: CodeImported,
    problems: ['program_missing', 'pool_unknown', 'sealing_key_missing'],
  },
} as const satisfies Record<string, Route>
