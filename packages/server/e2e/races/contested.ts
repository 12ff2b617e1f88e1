import type { ProgramInput } from '@tenth/contract'
import type { Database } from '../../src/db/database.ts'
import { deliWith } from '../../src/test-database/deli-program.ts'
import type { ShopOverHttp } from '../shop-over-http.ts'
import type { TenthProcess } from '../tenth-process.ts'

/** How many want the same thing in a round. */
export const racers = 64

/** What one racer heard: that they have it, that the rules say no, or anything else, in words. */
export type Heard = 'granted' | 'refused' | { other: string }

/** Where the races are run: two servers on one PostgreSQL. */
export interface Course {
  shop: ShopOverHttp
  servers: readonly [TenthProcess, TenthProcess]
  db: Database
}

/** One round: so many can have it, and this is how one of the racers asks. */
export interface Round {
  fundable: number
  ask: (server: TenthProcess, racer: number) => Promise<Heard>
  /** What the servers say afterwards that does not fit so many granted ones; nothing where all fits. */
  faults: (granted: number) => Promise<string[]>
}

/** Something that many want and few can have. */
export interface Contested {
  name: string
  /** Gets a round ready; nothing of earlier rounds is in its way. */
  prepare: (course: Course, round: number) => Promise<Round>
}

/** How many are there to be had in a round: one, one more than there are racers, and every number between. */
export const supplyOf = (round: number): number => 1 + ((round * 16) % (racers + 1))

/** How many of the racers can have one of so many. */
export const fundableOf = (supply: number): number => Math.min(racers, supply)

export const racer = (index: number): string => `racer-${index}`

/** Publishes the deli with something else in it. */
export const publish = ({ shop, servers }: Course, changes: Partial<ProgramInput>) =>
  shop.must(servers[0], 'publishProgram', { body: deliWith(changes) })

/** Does it for every racer, a few at a time, at both servers. */
export async function forRacers({ servers }: Course, one: (server: TenthProcess, index: number) => Promise<unknown>) {
  let next = 0
  const worker = async (server: TenthProcess) => {
    while (next < racers) await one(server, next++)
  }
  await Promise.all([...servers, ...servers, ...servers, ...servers].map(worker))
}

/** Reads a status and the refusal that is expected of the losers. */
export function heard({ status, problem }: { status: number; problem: object }, refusal: string): Heard {
  if (status === 200) return 'granted'
  const code = (problem as { refusal?: { code: string } }).refusal?.code
  return status === 409 && code === refusal ? 'refused' : { other: `${status} ${JSON.stringify(problem)}` }
}

/** Names what is not as it should be. */
export const unequal = (what: string, is: unknown, should: unknown): string[] =>
  JSON.stringify(is) === JSON.stringify(should)
    ? []
    : [`${what} should be ${JSON.stringify(should)} and is ${JSON.stringify(is)}`]
