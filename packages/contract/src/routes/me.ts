import * as z from 'zod'
import { Joining } from '../activity.ts'
import { Member } from '../member.ts'
import { ActivityResult, Entries, pageOf } from '../page.ts'
import { NewRedemption, Redemption, RedemptionRequest } from '../redemption.ts'
import { page } from './page-query.ts'
import type { Route } from './route.ts'

/** What a member asks and does. */
export const meRoutes = {
  getMe: {
    method: 'GET',
    path: '/v1/me',
    auth: 'member',
    summary: 'The member of the token.',
    reply: Member,
    problems: ['member_unknown', 'program_missing'],
  },
  join: {
    method: 'POST',
    path: '/v1/me',
    auth: 'member',
    summary: 'The customer of the token joins. Joining again changes nothing.',
    body: Joining.pick({ language: true, referral: true }),
    reply: z.strictObject({ member: Member, refusals: ActivityResult.shape.refusals }),
    problems: ['program_missing'],
  },
  listMyEntries: {
    method: 'GET',
    path: '/v1/me/entries',
    auth: 'member',
    summary: "The member's own ledger, newest first.",
    query: page,
    reply: Entries,
    problems: ['cursor_invalid', 'member_unknown'],
  },
  redeem: {
    method: 'POST',
    path: '/v1/me/redemptions',
    auth: 'member',
    summary: 'Take a reward for points, or the reward of a full card. The reply alone shows the code.',
    body: RedemptionRequest,
    reply: NewRedemption,
    idempotent: true,
    problems: ['idempotency_key_reused', 'member_unknown', 'program_missing', 'sealing_key_differs', 'refused'],
  },
  revealCode: {
    method: 'POST',
    path: '/v1/me/redemptions/{redemption}/code',
    auth: 'member',
    summary: 'Make the code of a reward that was given. The reply alone shows it.',
    body: z.strictObject({}),
    reply: NewRedemption,
    idempotent: true,
    problems: ['idempotency_key_reused', 'member_unknown', 'redemption_unknown', 'sealing_key_differs', 'refused'],
  },
  listMyRedemptions: {
    method: 'GET',
    path: '/v1/me/redemptions',
    auth: 'member',
    summary: 'Rewards that the member took and was given, newest first; no codes, which nobody can show again.',
    query: page.extend({
      /** Those that are over alone: used, expired or given back. With `false`, those that can be used. */
      over: z.stringbool().optional(),
    }),
    reply: pageOf(Redemption),
    problems: ['cursor_invalid', 'member_unknown'],
  },
  getMyRedemption: {
    method: 'GET',
    path: '/v1/me/redemptions/{redemption}',
    auth: 'member',
    summary: 'One reward that the member took or was given, over or not, without its code.',
    reply: Redemption,
    problems: ['member_unknown', 'redemption_unknown'],
  },
  cancelRedemption: {
    method: 'POST',
    path: '/v1/me/redemptions/{redemption}/cancel',
    auth: 'member',
    summary: 'Give a reward back unused; what it cost returns to the lots it came from. Asking again changes nothing.',
    body: z.strictObject({}),
    reply: Redemption,
    problems: ['member_unknown', 'redemption_unknown', 'refused'],
  },
} as const satisfies Record<string, Route>
