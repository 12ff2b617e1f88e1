import type { Resource } from '../stores/resource.ts'
import { watchPage } from './watch-page.ts'

/** What goes on while a resource is kept fresh. */
export interface Freshness {
  /** Begins anew. */
  restart: () => void
  stop: () => void
}

/** Begins to keep something fresh. */
export type StayFresh = () => Freshness

/** Runs work that keeps a resource fresh, while the page is looked at; it stops by its signal. */
export function stayFresh<T>(
  resource: Resource<T>,
  work: (signal: AbortSignal, reload: boolean) => Promise<unknown>,
): Freshness {
  let current: AbortController | undefined

  const rest = () => current?.abort()
  const run = (reload: boolean) => {
    rest()
    current = new AbortController()
    void work(current.signal, reload)
  }
  const restart = () => run(true)
  const leave = watchPage({ wake: restart, look: () => void resource.load(), rest })
  // It was asked for a moment ago; only where that failed, or is on its way again, it is waited for.
  const { status } = resource.peek()
  run(status === 'error' || status === 'loading')

  return {
    restart,
    stop: () => {
      leave()
      rest()
    },
  }
}
