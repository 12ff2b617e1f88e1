import * as z from 'zod'
import { pageOf } from '../page.ts'
import { Id } from '../scalar.ts'
import { Share, ShareRule, ShareTold } from '../share.ts'
import { page } from './page-query.ts'
import type { Route } from './route.ts'

const problems = ['member_unknown', 'program_missing', 'share_not_rewarded'] as const

/** Shares and follows. */
export const shareRoutes = {
  tellShare: {
    method: 'POST',
    path: '/v1/me/shares',
    auth: 'member',
    summary: 'Tell that the member shared or followed: their own word. Again in the same period, it changes nothing.',
    body: ShareTold,
    reply: Share,
    problems,
  },
  listMyShares: {
    method: 'GET',
    path: '/v1/me/shares',
    auth: 'member',
    summary: 'What sharing and following give, and what the member told lately, 100 at most.',
    reply: z.strictObject({ rules: z.array(ShareRule), items: z.array(Share) }),
    problems: ['member_unknown', 'program_missing'],
  },
  verifyShare: {
    method: 'POST',
    path: '/v1/shares',
    auth: 'secret',
    summary: 'Say that the shop saw it: what was only told becomes verified, what was not told is written down.',
    body: ShareTold.extend({
      member: Id,
      /** Which one, where it was told in an earlier period. @default this period's */ share: Id.optional(),
    }),
    reply: Share,
    problems: [...problems, 'share_unknown'],
  },
  listShares: {
    method: 'GET',
    path: '/v1/shares',
    auth: 'secret',
    summary: 'What was told and what was seen, newest first.',
    query: page.extend({ verified: z.stringbool().optional() }),
    reply: pageOf(Share),
    problems: ['cursor_invalid', 'program_missing'],
  },
} as const satisfies Record<string, Route>
