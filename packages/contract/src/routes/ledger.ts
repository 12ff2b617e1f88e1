import { Activity } from '../activity.ts'
import { Member } from '../member.ts'
import { ActivityResult, Entries, Members } from '../page.ts'
import { page } from './page-query.ts'
import type { Route } from './route.ts'

/** Reporting what happened, and reading the ledger of it. */
export const ledgerRoutes = {
  reportActivity: {
    method: 'POST',
    path: '/v1/activities',
    auth: 'secret',
    summary: 'Report something that happened, once, by its id.',
    body: Activity,
    reply: ActivityResult,
    problems: [
      'currency_differs',
      'activity_differs',
      'order_already_paid',
      'order_unknown',
      'program_missing',
      'refused',
    ],
  },
  listMembers: {
    method: 'GET',
    path: '/v1/members',
    auth: 'secret',
    summary: 'All members, by id.',
    query: page,
    reply: Members,
    problems: ['cursor_invalid', 'program_missing'],
  },
  getMember: {
    method: 'GET',
    path: '/v1/members/{member}',
    auth: 'secret',
    summary: 'One member.',
    reply: Member,
    problems: ['member_unknown', 'program_missing'],
  },
  listMemberEntries: {
    method: 'GET',
    path: '/v1/members/{member}/entries',
    auth: 'secret',
    summary: "A member's ledger, newest first.",
    query: page,
    reply: Entries,
    problems: ['cursor_invalid', 'member_unknown'],
  },
} as const satisfies Record<string, Route>
