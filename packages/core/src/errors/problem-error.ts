import type { Problem, ProblemCode } from '@tenth/contract'
import { TenthError } from './tenth-error.ts'

/** The server understood who called, and said what is wrong with the call. */
export class ProblemError extends TenthError {
  override readonly name = 'ProblemError'
  /** The problem document as it came. */
  readonly problem: Problem
  /** How many seconds the server asked to wait before the next try. */
  readonly retryAfter: number | undefined

  constructor(problem: Problem, retryAfter?: number) {
    super(sentence(problem))
    this.problem = problem
    this.retryAfter = retryAfter
  }

  /** From a closed, documented list. */
  get code(): ProblemCode {
    return this.problem.code
  }
}

function sentence({ title, detail, errors }: Problem): string {
  return [detail ?? title, ...(errors ?? []).map(error => `${error.pointer}: ${error.detail}`)].join('\n')
}
