import * as z from 'zod'
import { MyNotice } from '../notice.ts'
import { Slug } from '../scalar.ts'
import type { Route } from './route.ts'

const mine = z.strictObject({ unseen: z.int(), items: z.array(MyNotice) })

/** What the shop tells its members. */
export const noticeRoutes = {
  listMyNotices: {
    method: 'GET',
    path: '/v1/me/notices',
    auth: 'member',
    summary: 'What there is to tell the member now, what matters most first.',
    reply: mine,
    problems: ['member_unknown', 'program_missing'],
  },
  seeNotices: {
    method: 'POST',
    path: '/v1/me/notices/seen',
    auth: 'member',
    summary: 'Say which notices the member saw. Those that there are not are left out.',
    body: z.strictObject({ notices: z.array(Slug).min(1).max(200) }),
    reply: mine,
    problems: ['member_unknown', 'program_missing'],
  },
} as const satisfies Record<string, Route>
