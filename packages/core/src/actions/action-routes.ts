import type { KeyedRoute, PageRoute } from '../call.ts'
import { getMe, publicProgram, type WireOf } from '../wire/page-routes.ts'

/** What takes an Idempotency-Key. */
export const keyed: ReadonlySet<PageRoute> = new Set<KeyedRoute & PageRoute>(['redeem', 'revealCode'])

/** Every call a page may make. */
export const actionRoutes: { [Name in PageRoute]: WireOf<Name> } = {
  publicProgram,
  getMe,
  estimate: ['POST', '/v1/page/estimate', 'publishable'],
  join: ['POST', '/v1/me', 'member'],
  listMyEntries: ['GET', '/v1/me/entries', 'member'],
  redeem: ['POST', '/v1/me/redemptions', 'member'],
  revealCode: ['POST', '/v1/me/redemptions/{redemption}/code', 'member'],
  cancelRedemption: ['POST', '/v1/me/redemptions/{redemption}/cancel', 'member'],
  listFriends: ['GET', '/v1/me/friends', 'member'],
}
