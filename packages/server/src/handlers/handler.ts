import type { Params, ReadBody, ReadQuery, Reply, RouteName } from '@tenth/contract'
import type { Database } from '../db/database.ts'

/** Who is calling, proved by key and token. */
export interface Caller {
  /** The tenant: the programme's id, with `~test` behind it in test mode. */
  program: string
  /** From the member token only; null without one. */
  member: string | null
  /** Further claims of the member token, signed by the shop. */
  claims: { email?: string; language?: string }
}

/** One request, read and checked against the contract. */
export interface Call<Name extends RouteName> {
  db: Database
  caller: Caller
  params: Params<Name>
  query: ReadQuery<Name>
  body: ReadBody<Name>
  /** Present for idempotent routes. */
  idempotencyKey: string | null
  now: () => Date
  newId: () => string
  /** What imported codes are sealed with; null where the server was given nothing. */
  sealingKey: string | null
  /** Tells open event streams, after the commit, which members changed. */
  changed: (members: readonly { member: string; revision: number }[]) => void
}

/** Answers one route; throws ProblemError. */
export type Handler<Name extends RouteName> = (call: Call<Name>) => Promise<Reply<Name>>
export type Handlers = { [Name in RouteName]: Handler<Name> }
