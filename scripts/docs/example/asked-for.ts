import type { Body, PathParams, Reply, Routes } from '@tenth/contract'
import type { PageRoute } from '../../../packages/core/src/call.ts'
import type { Deli } from './deli.ts'

/** What came with a call. */
export interface Asked<Name extends PageRoute> {
  deli: Deli
  params: Record<PathParams<Routes[Name]['path']>, string>
  /** What stands behind the `?`, as text. */
  query: Record<string, string>
  body: Body<Name>
}

/** Answers to calls, each as the contract has it; undefined where there is no such thing. */
export type Answers = { [Name in PageRoute]?: (asked: Asked<Name>) => Reply<Name> | undefined }
