import type { Resource } from '../stores/resource.ts'
import { watchPage } from './watch-page.ts'

/** What goes on while a resource is kept fresh. */
export interface Freshness {
  /** Begins anew. */
  restart: () => void
  stop: () => void
}

/** Runs work that loads a resource and keeps it fresh, while the page is looked at; it stops by its signal. */
export function stayFresh<T>(resource: Resource<T>, work: (signal: AbortSignal) => Promise<void>): Freshness {
  let current: AbortController | undefined

  const rest = () => current?.abort()
  const restart = () => {
    rest()
    current = new AbortController()
    void work(current.signal)
  }
  const leave = watchPage({ wake: restart, look: () => void resource.load(), rest })
  restart()

  return {
    restart,
    stop: () => {
      leave()
      rest()
    },
  }
}
