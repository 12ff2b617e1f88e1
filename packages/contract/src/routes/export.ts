import * as z from 'zod'
import { Erased, ErasureRequest, PersonalData } from '../export.ts'
import type { Route } from './route.ts'
import type { StreamRoute } from './stream.ts'

/** What is kept about a member, and forgetting it. */
export const exportRoutes = {
  exportMe: {
    method: 'GET',
    path: '/v1/me/data',
    auth: 'member',
    summary: 'Everything that is kept about the member.',
    reply: PersonalData,
    problems: ['member_unknown'],
  },
  eraseMe: {
    method: 'POST',
    path: '/v1/me/erase',
    auth: 'member',
    summary: 'Leave the programme and be forgotten, for good. What is left of the balance expires.',
    body: ErasureRequest,
    reply: Erased,
    problems: [],
  },
  exportMember: {
    method: 'GET',
    path: '/v1/members/{member}/data',
    auth: 'secret',
    summary: 'Everything that is kept about a member.',
    reply: PersonalData,
    problems: ['member_unknown'],
  },
  eraseMember: {
    method: 'POST',
    path: '/v1/members/{member}/erase',
    auth: 'secret',
    summary: 'Forget a customer, for good. What is left of the balance expires. Asking again changes nothing.',
    body: ErasureRequest,
    reply: Erased,
    problems: [],
  },
} as const satisfies Record<string, Route>

/** Exports: rows come out. */
export const exportStreams = {
  exportRows: {
    method: 'GET',
    path: '/v1/exports/{kind}',
    summary: 'All rows of a kind, as CSV or NDJSON.',
    query: z.strictObject({
      /** @default "ndjson" */
      format: z.enum(['csv', 'ndjson']).default('ndjson'),
    }),
    sends: false,
    replies: ['csv', 'ndjson'],
    problems: ['not_found'],
  },
} as const satisfies Record<string, StreamRoute>
