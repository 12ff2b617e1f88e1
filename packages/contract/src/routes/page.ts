import { CartToEstimate } from '../order.ts'
import { Estimate, PublicProgram } from '../page.ts'
import type { Route } from './route.ts'

/** What any page may ask. */
export const pageRoutes = {
  publicProgram: {
    method: 'GET',
    path: '/v1/page/program',
    auth: 'publishable',
    summary: 'What any visitor may see of the programme.',
    reply: PublicProgram,
    problems: ['program_missing'],
  },
  estimate: {
    method: 'POST',
    path: '/v1/page/estimate',
    auth: 'publishable',
    summary: 'What a cart would earn, to the point: for the member of the token, or for somebody who has just joined.',
    body: CartToEstimate,
    reply: Estimate,
    problems: ['currency_differs', 'program_missing'],
  },
} as const satisfies Record<string, Route>
