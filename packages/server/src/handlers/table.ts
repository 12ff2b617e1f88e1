import { listMemberEntries, listMyEntries } from './entries.ts'
import { estimate } from './estimate.ts'
import { listFriends } from './friends.ts'
import type { Handlers } from './handler.ts'
import { join } from './join.ts'
import { createKey, listKeys, revokeKey } from './keys.ts'
import { getMe, getMember, listMembers } from './members.ts'
import { getProgram, publicProgram, publishProgram } from './programs.ts'
import { cancelRedemption, redeem, revealCode } from './redemptions.ts'
import { reportActivity } from './report-activity.ts'
import { checkVoucher, releaseVoucher, useVoucher } from './vouchers.ts'

/** What answers each route of the contract. */
export const handlers: Handlers = {
  reportActivity,
  listMembers,
  getMember,
  listMemberEntries,
  checkVoucher,
  useVoucher,
  releaseVoucher,
  getProgram,
  publishProgram,
  listKeys,
  createKey,
  revokeKey,
  publicProgram,
  estimate,
  getMe,
  join,
  listMyEntries,
  redeem,
  revealCode,
  cancelRedemption,
  listFriends,
}
