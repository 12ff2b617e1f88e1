import { PublishedProgram } from '../page.ts'
import { Program } from '../program.ts'
import type { Route } from './route.ts'

/** The programme document. */
export const programRoutes = {
  getProgram: {
    method: 'GET',
    path: '/v1/program',
    auth: 'secret',
    summary: 'The programme in force.',
    reply: PublishedProgram,
    problems: ['program_missing'],
  },
  publishProgram: {
    method: 'POST',
    path: '/v1/program',
    auth: 'secret',
    summary: 'Publish a programme: a new version, in force at once. The same document again makes none.',
    body: Program,
    reply: PublishedProgram,
    problems: [],
  },
} as const satisfies Record<string, Route>
