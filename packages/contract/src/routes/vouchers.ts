import * as z from 'zod'
import { Voucher, VoucherCode } from '../redemption.ts'
import { Id, Money } from '../scalar.ts'
import type { Route } from './route.ts'

const voucherUse = z.strictObject({ code: VoucherCode, /** The order it is used for. */ order: Id })
const giftCardUse = voucherUse.extend({
  /** Of a gift card, so many minor units. @default all that is left */
  amount: Money.min(1).optional(),
})

/** Codes at the checkout. */
export const voucherRoutes = {
  checkVoucher: {
    method: 'POST',
    path: '/v1/vouchers/check',
    auth: 'secret',
    summary: 'What a code is worth, without using it.',
    body: z.strictObject({ code: VoucherCode }),
    reply: Voucher,
    problems: ['refused'],
  },
  useVoucher: {
    method: 'POST',
    path: '/v1/vouchers/use',
    auth: 'secret',
    summary:
      'Use a code for an order, once, or a part of a gift card. The same order may ask again and gets the same answer.',
    body: giftCardUse,
    reply: Voucher,
    problems: ['refused'],
  },
  releaseVoucher: {
    method: 'POST',
    path: '/v1/vouchers/release',
    auth: 'secret',
    summary: 'Give a used code back, when the order that used it did not come about.',
    body: voucherUse,
    reply: Voucher,
    problems: ['refused'],
  },
} as const satisfies Record<string, Route>
