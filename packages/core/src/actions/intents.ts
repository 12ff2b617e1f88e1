import { isProblemError } from '../errors/index.ts'

/** For each signing in: the keys of requests of which nobody knows what became of them, by what they asked for. */
const open = new WeakMap<object, Map<string, string>>()

/**
 * Runs something a person wants once under an Idempotency-Key of its own. When it ends without an answer, wanting
 * the same again takes up the same key: what the server did then is answered now, and not done twice.
 */
export async function once<T>(session: object, want: unknown, act: (key: string) => Promise<T>): Promise<T> {
  const keys = open.get(session) ?? new Map<string, string>()
  open.set(session, keys)
  const name = JSON.stringify(want)
  const key = keys.get(name) ?? newKey()
  keys.delete(name)
  try {
    return await act(key)
  } catch (error) {
    if (!isProblemError(error) || error.problem.status >= 429) keys.set(name, key)
    throw error
  }
}

/** 128 random bits; crypto.randomUUID is missing from pages without https. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('')
}
