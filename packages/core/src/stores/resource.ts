import { atom, type ReadableAtom } from 'nanostores'
import type { TenthError } from '../errors/index.ts'
import { read } from '../wire/answer.ts'
import type { Loaded } from '../loaded.ts'

/** Why there is nothing to read. */
type Absence = 'signed_out' | 'not_joined'

/** Something on the server, and what is known of it here. */
export interface Resource<T> {
  $loaded: ReadableAtom<Loaded<T>>
  /** What is known, without waking the store. */
  peek(): Loaded<T>
  /** Asks the server, sharing the request under way; when `changed`, what that one brings may be too old. */
  load(changed?: boolean): Promise<void>
  /** Takes a value that came in another way. */
  put(value: T): void
  /** Forgets all, also what is under way. */
  reset(state: 'loading' | 'signed_out'): void
}

export function createResource<T>(
  ask: (etag: string | null) => Promise<Response | Absence>,
  isOlder: (value: T, known: T) => boolean,
): Resource<T> {
  const $loaded = atom<Loaded<T>>({ status: 'loading' })
  const peek = () => $loaded.value
  let etag: string | null = null
  let running: Promise<void> | undefined
  let again = false
  let turn = 0

  const put = (value: T) => {
    const known = peek().value
    $loaded.set({ status: 'ready', value: known && isOlder(value, known) ? known : value })
  }

  const once = async (isCurrent: () => boolean) => {
    try {
      const answer = await ask(etag)
      const value = typeof answer === 'string' || answer.status === 304 ? peek().value : await read<T>(answer)
      if (!isCurrent()) return
      if (typeof answer === 'string') {
        etag = null
        $loaded.set({ status: answer })
      } else if (value) {
        etag = answer.headers.get('ETag')
        if (value !== peek().value || peek().status !== 'ready') put(value)
      }
    } catch (error) {
      if (isCurrent()) $loaded.set({ status: 'error', error: error as TenthError, value: peek().value })
    }
  }

  const run = async () => {
    const mine = turn
    const isCurrent = () => mine === turn
    do {
      again = false
      await once(isCurrent)
    } while (again && isCurrent())
    if (isCurrent()) running = undefined
  }

  return {
    $loaded,
    peek,
    put,
    load: changed => {
      again ||= !!changed
      return (running ??= run())
    },
    reset: status => {
      turn++
      etag = null
      running = undefined
      $loaded.set({ status })
    },
  }
}
