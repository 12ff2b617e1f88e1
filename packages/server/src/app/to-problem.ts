import { ProblemError } from './problem-error.ts'

/** Network faults on the way to the database, and what PostgreSQL says while it starts, stops or is full. */
const unavailable =
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|08...|53...|57P0.|40001|40P01|55P03)$/
const broken =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|PGlite is closed/

/** The problem that an error is for the caller: its own, a busy moment, or a fault of ours that says nothing of its inside. */
export function toProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error
  return new ProblemError(isUnavailable(error) ? 'too_busy' : 'internal')
}

export function isUnavailable(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isUnavailable)
  if (!(error instanceof Error)) return false
  return unavailable.test((error as { code?: string }).code ?? '') || broken.test(error.message)
}
