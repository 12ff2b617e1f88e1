import { ProblemError } from '../app/problem-error.ts'

/** The caller's Idempotency-Key, without which a write that must not happen twice is not begun. */
export function keyOf({ idempotencyKey }: { idempotencyKey: string | null }): string {
  if (idempotencyKey !== null) return idempotencyKey
  const detail = 'Send an Idempotency-Key, so that asking again does not pay twice.'
  throw new ProblemError('invalid', { errors: [{ pointer: 'header/Idempotency-Key', detail }] })
}
