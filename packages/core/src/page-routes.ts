import type { eventsPath, Routes } from '@tenth/contract'
import type { PageRoute } from './call.ts'

/** How each call of a page goes over the wire. Written here once more, checked by the compiler: the table itself would bring its schemas along. */
export const pageRoutes = {
  publicProgram: ['GET', '/v1/page/program', 'publishable'],
  estimate: ['POST', '/v1/page/estimate', 'publishable'],
  getMe: ['GET', '/v1/me', 'member'],
  join: ['POST', '/v1/me', 'member'],
  listMyEntries: ['GET', '/v1/me/entries', 'member'],
  redeem: ['POST', '/v1/me/redemptions', 'member'],
  cancelRedemption: ['POST', '/v1/me/redemptions/{redemption}/cancel', 'member'],
  listFriends: ['GET', '/v1/me/friends', 'member'],
} as const satisfies {
  [Name in PageRoute]: readonly [Routes[Name]['method'], Routes[Name]['path'], Routes[Name]['auth']]
}

/** The stream of a member's revisions, which stands beside the table. */
export const events = ['GET', '/v1/me/events' satisfies typeof eventsPath, 'member'] as const

/** A method, a path and who may call. */
export type WireRoute = readonly [method: string, path: string, auth: string]
