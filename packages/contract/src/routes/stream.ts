import type * as z from 'zod'
import type { ProblemCode } from '../problem.ts'

/** What rows are written in: CSV with a line of headings, or one JSON document a line. */
export type RowsFormat = 'csv' | 'ndjson'

/** The media type of each. */
export const rowTypes = { csv: 'text/csv', ndjson: 'application/x-ndjson' } as const satisfies Record<
  RowsFormat,
  string
>

/** A call whose body or reply is rows, as many as there are, and not one JSON document. A secret key opens it. */
export interface StreamRoute {
  method: 'GET' | 'POST'
  /** With `{name}` for what stands in the path. */
  path: `/v1/${string}`
  /** One line for the reference. */
  summary: string
  query: z.ZodType
  /** Whether rows are sent: as `text/csv` or `application/x-ndjson`. */
  sends: boolean
  /** What the reply may be. */
  replies: readonly RowsFormat[]
  /** One line of the reply, where that is always the same. */
  line?: z.ZodType
  problems: readonly ProblemCode[]
}
