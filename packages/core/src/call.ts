import type { Body, Params, PathParams, ReadQuery, RouteName, Routes } from '@tenth/contract'

/** The calls a page may make. */
export type PageRoute = { [Name in RouteName]: Routes[Name]['auth'] extends 'secret' ? never : Name }[RouteName]
/** The calls a shop's backend may make. */
export type ShopRoute = Exclude<RouteName, PageRoute>

/** The calls that take an Idempotency-Key: the client gives them one. */
export type KeyedRoute = { [Name in RouteName]: Routes[Name] extends { idempotent: true } ? Name : never }[RouteName]

type PathOption<Name extends RouteName> = [PathParams<Routes[Name]['path']>] extends [never]
  ? unknown
  : {
      /** The values that stand in the path. */
      params: Params<Name>
    }
type QueryOption<Name extends RouteName> = [ReadQuery<Name>] extends [undefined]
  ? unknown
  : {
      /** What is asked for, behind the `?`. */
      query?: Partial<ReadQuery<Name>>
    }
type BodyOption<Name extends RouteName> = [Body<Name>] extends [undefined]
  ? unknown
  : {
      /** What is sent, as JSON. */
      body: Body<Name>
    }

/** What a call takes: exactly what its route has. */
export type CallOptions<Name extends RouteName> = PathOption<Name> &
  QueryOption<Name> &
  BodyOption<Name> & {
    /** Gives the call up. */
    signal?: AbortSignal
  }

/** The arguments behind a route's name: none are needed where the route needs none. */
export type CallArguments<Name extends RouteName> =
  Record<never, never> extends CallOptions<Name> ? [options?: CallOptions<Name>] : [options: CallOptions<Name>]

/** Which page of a list. */
export interface PageOptions {
  /** The `next` of the page before; without it, the first page. */
  cursor?: string
  /** How many at most, from 1 to 200. @default 50 */
  limit?: number
}
