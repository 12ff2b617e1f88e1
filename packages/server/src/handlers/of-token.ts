import { ProblemError } from '../app/problem-error.ts'
import type { Caller } from './handler.ts'

/** The member of the token. Routes for members are not reached without one. */
export function ofToken({ member }: Caller): string {
  if (member === null) throw new ProblemError('token_missing')
  return member
}
