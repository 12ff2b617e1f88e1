import { Award, AwardSource, AwardStatus } from '../audit.ts'
import { pageOf } from '../page.ts'
import { Id, Timestamp } from '../scalar.ts'
import { page } from './page-query.ts'
import type { Route } from './route.ts'

/** What was given, and why. */
export const auditRoutes = {
  listAwards: {
    method: 'GET',
    path: '/v1/awards',
    auth: 'secret',
    summary: 'Everything members were given, by whom and why, by which rule and version, used or not; newest first.',
    query: page.extend({
      member: Id.optional(),
      source: AwardSource.optional(),
      status: AwardStatus.optional(),
      /** Given at this moment or later. */
      from: Timestamp.optional(),
      /** Given before this moment. */
      to: Timestamp.optional(),
    }),
    reply: pageOf(Award),
    problems: ['cursor_invalid'],
  },
} as const satisfies Record<string, Route>
