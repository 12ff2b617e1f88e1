import * as erasure from '../erasure/handlers.ts'
import * as importing from '../importing/handlers.ts'
import * as contests from '../contests/handlers.ts'
import * as notices from '../notices/handlers.ts'
import * as offers from '../offers/handlers.ts'
import * as profile from '../profile/handlers.ts'
import * as recovery from '../recovery/handlers.ts'
import * as referral from '../referral/handlers.ts'
import * as saving from '../saving/handlers.ts'
import * as subscriptions from '../saving/subscription-handlers.ts'
import * as segments from '../segments/handlers.ts'
import * as shares from '../shares/handlers.ts'
import * as simulating from '../simulate/handlers.ts'
import * as spending from '../spending/handlers.ts'
import * as surveys from '../surveys/handlers.ts'
import * as tiers from '../tiers/handlers.ts'
import * as audit from '../audit/handlers.ts'
import * as webhooks from '../webhooks/handlers.ts'
import * as entries from './entries.ts'
import { estimate } from './estimate.ts'
import { listFriends } from './friends.ts'
import type { Handlers } from './handler.ts'
import { join } from './join.ts'
import * as keys from './keys.ts'
import { getMe, getMember, listMembers } from './members.ts'
import * as programs from './programs.ts'
import * as redemptions from './redemptions.ts'
import { reportActivity } from './report-activity.ts'
import * as vouchers from './vouchers.ts'

/** What answers each route of the contract. A folder's handlers are named as their routes are. */
export const handlers: Handlers = {
  reportActivity,
  getMe,
  getMember,
  listMembers,
  join,
  estimate,
  listFriends,
  ...entries,
  ...keys,
  ...programs,
  ...redemptions,
  ...vouchers,
  ...contests,
  ...erasure,
  ...importing,
  ...notices,
  ...offers,
  ...profile,
  ...recovery,
  ...referral,
  ...saving,
  ...subscriptions,
  ...segments,
  ...shares,
  ...simulating,
  ...spending,
  ...surveys,
  ...tiers,
  ...webhooks,
  ...audit,
}
