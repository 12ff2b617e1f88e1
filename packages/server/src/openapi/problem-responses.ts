import { problemCodes, type Auth, type ProblemCode, type Route } from '@tenth/contract'
import type { Json } from './schemas.ts'

const keyProblems = ['key_missing', 'key_unknown', 'key_wrong_kind', 'key_in_browser'] as const
const tokenProblems = ['token_invalid', 'token_expired'] as const
const bodyProblems = ['body_too_large', 'unsupported_media_type', 'malformed_json'] as const

const authProblems: Record<Auth, readonly ProblemCode[]> = {
  secret: keyProblems,
  publishable: [...keyProblems, ...tokenProblems],
  member: [...keyProblems, 'token_missing', ...tokenProblems],
}

/** Everything that may go wrong with a call, in the order of precedence. */
export function problemsOf(route: Pick<Route, 'auth' | 'problems' | 'body'>): ProblemCode[] {
  const possible = new Set<ProblemCode>([
    ...authProblems[route.auth],
    ...(route.body ? bodyProblems : []),
    'invalid',
    ...route.problems,
    'too_busy',
    'internal',
  ])
  return (Object.keys(problemCodes) as ProblemCode[]).filter(code => possible.has(code))
}

/** The replies of a call that went wrong, by status. */
export function problemResponses(codes: readonly ProblemCode[]): Json {
  const byStatus = Map.groupBy(codes, code => problemCodes[code][0])
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      status,
      {
        description: codes.map(code => `\`${code}\`: ${problemCodes[code][1]}`).join('\n\n'),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  )
}
