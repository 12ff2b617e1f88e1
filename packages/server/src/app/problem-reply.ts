import { problemCodes, type Problem, type ProblemCode } from '@tenth/contract'
import type { ProblemError } from './problem-error.ts'

/** Where a code is explained, relative to the server that sent it. */
export function problemType(code: ProblemCode): string {
  return `/docs#problem-${code}`
}

const extraHeaders: { [Code in ProblemCode]?: Record<string, string> } = {
  too_busy: { 'retry-after': '1' },
  key_missing: { 'www-authenticate': 'Bearer' },
  key_unknown: { 'www-authenticate': 'Bearer error="invalid_token"' },
  token_missing: { 'www-authenticate': 'Bearer' },
  token_invalid: { 'www-authenticate': 'Bearer error="invalid_token"' },
  token_expired: { 'www-authenticate': 'Bearer error="invalid_token", error_description="expired"' },
}

/** The problem document of an error. */
export function problemReply({ code, details }: ProblemError, headers: Record<string, string> = {}): Response {
  const [status, title] = problemCodes[code]
  const { detail, errors, refusal } = details
  const problem: Problem = {
    type: problemType(code),
    title,
    status,
    code,
    ...(detail !== undefined && { detail }),
    ...(errors && { errors }),
    ...(refusal && { refusal }),
  }
  return Response.json(problem, {
    status,
    headers: {
      'cache-control': 'no-store',
      ...extraHeaders[code],
      ...headers,
      'content-type': 'application/problem+json',
    },
  })
}
