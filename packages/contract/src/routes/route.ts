import type * as z from 'zod'
import type { ProblemCode } from '../problem.ts'

/**
 * Who may call:
 * - `secret`: a shop's backend, with its secret key.
 * - `publishable`: any page, with the publishable key; a member token may come along.
 * - `member`: a page, with the publishable key and a member token.
 */
export type Auth = 'secret' | 'publishable' | 'member'

/** One call of the API. */
export interface Route {
  method: 'GET' | 'POST' | 'DELETE'
  /** With `{name}` for what stands in the path. */
  path: `/v1/${string}`
  auth: Auth
  /** One line for the reference. */
  summary: string
  body?: z.ZodType
  query?: z.ZodType
  reply: z.ZodType
  /** Takes an Idempotency-Key: sent again, the first reply returns. Reports carry an id of their own instead. */
  idempotent?: true
  /** Problems of its own, beside those that any call can meet. */
  problems: readonly ProblemCode[]
}
