import { isProblemError } from '../errors/index.ts'
import { persist } from './persist.ts'
import type { Resource } from '../stores/resource.ts'

/** Opens the stream of revisions and hands on each one, until the stream ends or breaks. */
export type Listen = (onRevision: (revision: number) => void, signal: AbortSignal) => Promise<void>

/**
 * Loads a resource, again and again while that fails, and then follows what changes on the server by a stream. Where
 * the stream breaks the resource is asked for again before each new attempt, so without any stream this is polling.
 */
export function follow<T extends { revision: number }>(
  resource: Resource<T>,
  listen: Listen,
  signal: AbortSignal,
): Promise<void> {
  return persist(async alive => {
    await settle(resource)
    if (resource.peek().status !== 'ready' || signal.aborted) return
    await listen(revision => {
      alive()
      if (revision > (resource.peek().value?.revision ?? 0)) void resource.load(true)
    }, signal)
    return 'again'
  }, signal)
}

/** Loads a resource; throws when another attempt may help. */
export async function settle<T>(resource: Resource<T>): Promise<void> {
  await resource.load()
  const state = resource.peek()
  // What is wrong with the call itself is wrong tomorrow too; the next look at the page tries once more.
  if (state.status === 'error' && !(isProblemError(state.error) && state.error.problem.status < 429)) throw state.error
}
