import type { Problem } from '@tenth/contract'
import { NetworkError, ProblemError } from '../errors/index.ts'

/** The JSON of a good answer. What is no JSON was not said by the server. */
export async function read<T>(response: Response): Promise<T> {
  try {
    return (await response.json()) as T
  } catch (cause) {
    throw new NetworkError(cause, response.status)
  }
}

/** What a bad answer says. */
export async function errorOf(response: Response): Promise<ProblemError | NetworkError> {
  const retryAfter = Number(response.headers.get('Retry-After')) || undefined
  const problem = (await response.json().catch(() => null)) as Problem | null
  return problem?.code
    ? new ProblemError(problem, retryAfter)
    : new NetworkError(undefined, response.status, retryAfter)
}
