import type { PageRoute } from '../call.ts'
import { getMe, publicProgram, type WireOf } from '../wire/page-routes.ts'
import type { CallPlan } from './call-plan.ts'

// What the client's own methods call. All other calls a page may make are in further-routes.ts, for who makes them.

export const actionRoutes = {
  publicProgram,
  getMe,
  estimate: ['POST', '/v1/page/estimate', 'publishable'],
  join: ['POST', '/v1/me', 'member'],
  listMyEntries: ['GET', '/v1/me/entries', 'member'],
  redeem: ['POST', '/v1/me/redemptions', 'member'],
  revealCode: ['POST', '/v1/me/redemptions/{redemption}/code', 'member'],
  cancelRedemption: ['POST', '/v1/me/redemptions/{redemption}/cancel', 'member'],
  listFriends: ['GET', '/v1/me/friends', 'member'],
} as const satisfies { [Name in PageRoute]?: WireOf<Name> }

/** A call the client's own methods make. */
export type ActionRoute = keyof typeof actionRoutes

/** How one of them goes. */
export function planOf(name: ActionRoute): CallPlan {
  const route = actionRoutes[name]
  return { route, keyed: name === 'redeem' || name === 'revealCode', reads: name === 'estimate' || route[0] === 'GET' }
}
