import { isProblemError } from '../errors/index.ts'
import type { Outcome } from '../outcome.ts'

/** Turns the rules' no from an error into a value. */
export async function outcomeOf<T>(call: Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await call }
  } catch (error) {
    if (isProblemError(error) && error.problem.refusal) return { ok: false, refusal: error.problem.refusal }
    throw error
  }
}
