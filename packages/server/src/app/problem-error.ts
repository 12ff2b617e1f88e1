import { problemCodes, type Problem, type ProblemCode, type Refusal } from '@tenth/contract'

interface Details {
  /** What was wrong this time, for a person. */
  detail?: string
  /** Every field at fault. */
  errors?: NonNullable<Problem['errors']>
  refusal?: Refusal
}

/** Thrown anywhere while a request is answered; the transaction rolls back and the caller gets this problem document. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly code: ProblemCode
  readonly details: Details

  constructor(code: ProblemCode, details: Details = {}) {
    super(details.detail ?? problemCodes[code][1])
    this.code = code
    this.details = details
  }
}

/** The engine's no, on its way to the caller. */
export function refused(refusal: Refusal): ProblemError {
  return new ProblemError('refused', { refusal })
}
