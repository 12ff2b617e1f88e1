import * as z from 'zod'
import { ContestEntry, ContestWinner, Entrant, MyContest, PublicContest } from '../contest.ts'
import { pageOf } from '../page.ts'
import { page } from './page-query.ts'
import type { Route } from './route.ts'

/** Contests and their draws. */
export const contestRoutes = {
  listContests: {
    method: 'GET',
    path: '/v1/page/contests',
    auth: 'publishable',
    summary: 'The contests of the programme in force.',
    reply: z.strictObject({ items: z.array(PublicContest) }),
    problems: ['program_missing'],
  },
  getContest: {
    method: 'GET',
    path: '/v1/page/contests/{contest}',
    auth: 'publishable',
    summary: 'One contest; after the draw with its seed and winners, so that anybody can work it out again.',
    reply: PublicContest,
    problems: ['contest_unknown', 'program_missing'],
  },
  listEntrants: {
    method: 'GET',
    path: '/v1/page/contests/{contest}/entrants',
    auth: 'publishable',
    summary: 'The list that was drawn from, in the order of the draw; empty before it.',
    query: page,
    reply: pageOf(Entrant),
    problems: ['contest_unknown', 'cursor_invalid'],
  },
  listMyContests: {
    method: 'GET',
    path: '/v1/me/contests',
    auth: 'member',
    summary: 'The contests of the programme, and every other that the member entered.',
    reply: z.strictObject({ items: z.array(MyContest) }),
    problems: ['member_unknown', 'program_missing'],
  },
  enterContest: {
    method: 'POST',
    path: '/v1/me/contests/{contest}/entries',
    auth: 'member',
    summary: 'Enter for nothing, or buy tickets for points.',
    body: z.discriminatedUnion('by', [
      z.strictObject({ by: z.literal('free') }),
      z.strictObject({ by: z.literal('points'), tickets: z.int().min(1).max(1_000_000).default(1) }),
    ]),
    reply: ContestEntry,
    idempotent: true,
    problems: ['contest_unknown', 'idempotency_key_reused', 'member_unknown', 'program_missing', 'refused'],
  },
  withdrawEntry: {
    method: 'POST',
    path: '/v1/me/contests/{contest}/entries/{entry}/withdraw',
    auth: 'member',
    summary: 'Give tickets back that were bought; the points return where they came from. Again, it changes nothing.',
    body: z.strictObject({}),
    reply: ContestEntry,
    problems: ['contest_unknown', 'entry_unknown', 'member_unknown', 'program_missing', 'refused'],
  },
  drawContest: {
    method: 'POST',
    path: '/v1/contests/{contest}/draw',
    auth: 'secret',
    summary: 'Draw a contest whose time has come, rather than wait for the server to do it. Again, it changes nothing.',
    body: z.strictObject({}),
    reply: PublicContest,
    problems: ['contest_unknown', 'program_missing', 'refused'],
  },
  listContestWinners: {
    method: 'GET',
    path: '/v1/contests/{contest}/winners',
    auth: 'secret',
    summary: 'Who won, and whether the prize was given.',
    reply: z.strictObject({ items: z.array(ContestWinner) }),
    problems: ['contest_unknown'],
  },
} as const satisfies Record<string, Route>
