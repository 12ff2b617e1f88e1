import * as z from 'zod'
import { pageOf } from '../page.ts'
import { Friend, Leaderboard, Nickname, Referral, ReferralBan, ReviewNote } from '../referral-view.ts'
import { page } from './page-query.ts'
import type { Route } from './route.ts'

/** Friends who bring friends: what a member sees, and what the shop decides. */
export const referralRoutes = {
  listFriends: {
    method: 'GET',
    path: '/v1/me/friends',
    auth: 'member',
    summary: 'The friends a member brought, newest first, without a word on who they are.',
    query: page,
    reply: z.strictObject({ items: z.array(Friend), next: z.string().nullable() }),
    problems: ['cursor_invalid', 'member_unknown'],
  },
  setNickname: {
    method: 'POST',
    path: '/v1/me/nickname',
    auth: 'member',
    summary: 'Choose the name that others see on the leaderboard; null takes it back. Without one nobody is named.',
    body: z.strictObject({ name: Nickname.nullable() }),
    reply: z.strictObject({ name: Nickname.nullable() }),
    problems: ['member_unknown'],
  },
  leaderboard: {
    method: 'GET',
    path: '/v1/page/leaderboard',
    auth: 'publishable',
    summary: 'Who brought the most friends in this period; with a member token, also where the member stands.',
    reply: Leaderboard,
    problems: ['program_missing', 'leaderboard_off'],
  },
  listReferrals: {
    method: 'GET',
    path: '/v1/referrals',
    auth: 'secret',
    summary: 'All referrals, newest first; with `queue`, those that wait for the shop to decide, oldest first.',
    query: page.extend({
      queue: z.literal('open', { error: 'Use open, or leave it out.' }).optional(),
    }),
    reply: pageOf(Referral),
    problems: ['cursor_invalid'],
  },
  approveReferral: {
    method: 'POST',
    path: '/v1/referrals/{referral}/approve',
    auth: 'secret',
    summary: 'Let a doubtful referral count. If the friend came to count already it pays now, once.',
    body: ReviewNote,
    reply: Referral,
    problems: ['referral_unknown', 'program_missing', 'refused'],
  },
  refuseReferral: {
    method: 'POST',
    path: '/v1/referrals/{referral}/refuse',
    auth: 'secret',
    summary: 'Say no to a referral that has not paid: it never will.',
    body: ReviewNote,
    reply: Referral,
    problems: ['referral_unknown', 'refused'],
  },
  banAdvocate: {
    method: 'POST',
    path: '/v1/members/{member}/referral-ban',
    auth: 'secret',
    summary: 'Let no further friend count for this member. Those who joined before are decided one by one.',
    body: ReviewNote,
    reply: ReferralBan,
    problems: ['member_unknown'],
  },
  liftBan: {
    method: 'POST',
    path: '/v1/members/{member}/referral-ban/lift',
    auth: 'secret',
    summary: 'Let this member recommend the shop again.',
    body: ReviewNote,
    reply: ReferralBan,
    problems: ['member_unknown'],
  },
} as const satisfies Record<string, Route>
