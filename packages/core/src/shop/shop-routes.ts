import type { Routes } from '@tenth/contract'
import type { ShopRoute } from '../call.ts'

/**
 * How each call of a shop goes over the wire, checked by the compiler. `again` marks what may be sent twice: what
 * happens once on the server, by its id or by what it says.
 */
export const shopRoutes = {
  reportActivity: ['POST', '/v1/activities', 'again'],
  listMembers: ['GET', '/v1/members', 'again'],
  getMember: ['GET', '/v1/members/{member}', 'again'],
  listMemberEntries: ['GET', '/v1/members/{member}/entries', 'again'],
  checkVoucher: ['POST', '/v1/vouchers/check', 'again'],
  useVoucher: ['POST', '/v1/vouchers/use', 'again'],
  releaseVoucher: ['POST', '/v1/vouchers/release', 'again'],
  getProgram: ['GET', '/v1/program', 'again'],
  publishProgram: ['POST', '/v1/program', 'again'],
  listKeys: ['GET', '/v1/keys', 'again'],
  createKey: ['POST', '/v1/keys', 'once'],
  revokeKey: ['DELETE', '/v1/keys/{key}', 'once'],
} as const satisfies {
  [Name in ShopRoute]: readonly [Routes[Name]['method'], Routes[Name]['path'], 'again' | 'once']
}
