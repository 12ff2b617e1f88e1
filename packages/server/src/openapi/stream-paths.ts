import { rowTypes, streamRoutes, type StreamRoute } from '@tenth/contract'
import type * as z from 'zod'
import { problemResponses, problemsOf } from './problem-responses.ts'
import type { Json } from './schemas.ts'

type Refer = (schema: z.ZodType, io: 'input' | 'output') => Json

/** The calls that send or answer rows: each path, and its operations by method. */
export function streamPaths(
  refer: Refer,
  parametersOf: (route: Pick<StreamRoute, 'path' | 'query'>) => Json[],
  security: Json[],
): [path: string, operations: Json][] {
  return Object.entries<StreamRoute>(streamRoutes).map(([operationId, route]) => {
    const { path, method, summary, sends, replies, line, problems } = route
    const text = { schema: { type: 'string' } }
    // In JSON Lines each line is a document: the schema is one of them.
    const row = { schema: line ? refer(line, 'output') : { type: 'string' } }
    const operation = {
      operationId,
      summary,
      security,
      parameters: parametersOf(route),
      ...(sends && {
        requestBody: { required: true, content: { [rowTypes.csv]: text, [rowTypes.ndjson]: text } },
      }),
      responses: {
        200: {
          description: line ? 'Done. One such document a line.' : 'Rows, one a line.',
          content: Object.fromEntries(replies.map(format => [rowTypes[format], row])),
        },
        ...problemResponses(problemsOf({ auth: 'secret', problems })),
      },
    }
    return [path, { [method.toLowerCase()]: operation }]
  })
}
