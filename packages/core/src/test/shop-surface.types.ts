/* What must not compile of a shop's client. Nothing here runs. */
import type { MemberTokenOptions, Shop, ShopOptions, ShopRoute, VoucherUse } from '../shop/index.ts'

declare const shop: Shop

export const options: ShopOptions[] = [
  { api: 'https://x.example', secretKey: 'sk_live_deli_x_y' },
  // @ts-expect-error a shop has its secret key
  { api: 'https://x.example', key: 'pk_live_deli_x' },
]

// @ts-expect-error a page's route is none of a shop's
export const route: ShopRoute = 'getMe'

export function methods(): void {
  void shop.report({ type: 'visit', id: 'v1', member: 'ann' })
  // @ts-expect-error there is no such activity
  void shop.report({ type: 'order.payed', id: 'a1', member: 'ann' })
  // @ts-expect-error an activity has an id
  void shop.report({ type: 'visit', member: 'ann' })
  // @ts-expect-error a paid order has lines
  void shop.report({ type: 'order.paid', id: 'a1', member: 'ann', order: { id: 'o1', currency: 'EUR' } })
  // @ts-expect-error a code is used for an order
  void shop.useVoucher({ code: 'K7QF' })
  // @ts-expect-error the currency is missing
  void shop.publish({ name: 'Deli', timeZone: 'Europe/Vilnius', languages: ['en'] })
  // @ts-expect-error whose ledger
  void shop.entries({ limit: 10 })
  // @ts-expect-error the path needs a member
  void shop.call('getMember')
  // @ts-expect-error of the page, with its token
  void shop.call('redeem', { body: { reward: 'coffee' } })
}

// @ts-expect-error seconds, not words
export const token: MemberTokenOptions = { member: 'ann', expiresIn: '1h' }
// @ts-expect-error the order is missing
export const use: VoucherUse = { code: 'K7QF' }

export async function answers(): Promise<void> {
  // @ts-expect-error who is no member is null
  void (await shop.member('ann')).points
  // @ts-expect-error it may have been refused
  void (await shop.report({ type: 'visit', id: 'v1', member: 'ann' })).value
}
