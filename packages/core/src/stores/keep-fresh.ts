import { onMount } from 'nanostores'
import type { Resource } from './resource.ts'
import { watchPage } from './watch-page.ts'

/** A resource that is kept fresh while somebody listens and the page is looked at. */
export interface Kept<T> extends Resource<T> {
  /** Begins anew, if somebody listens. */
  restart: () => void
  /** Something was changed: asks again, if somebody listens. */
  changed: () => void
  close: () => void
}

/** Runs the work that keeps a resource fresh. It begins with loading it, and stops by its signal. */
export function keepFresh<T>(resource: Resource<T>, work: (signal: AbortSignal) => Promise<void>): Kept<T> {
  let current: AbortController | undefined
  let leave: (() => void) | undefined

  const rest = () => current?.abort()
  const restart = () => {
    rest()
    if (!leave) return
    current = new AbortController()
    void work(current.signal)
  }
  const stop = () => {
    leave?.()
    leave = undefined
    rest()
  }
  const unbind = onMount(resource.$loaded, () => {
    leave = watchPage({ wake: restart, look: () => void resource.load(), rest })
    restart()
    return stop
  })

  return {
    ...resource,
    restart,
    changed: () => {
      if (leave) void resource.load(true)
    },
    close: () => {
      unbind()
      stop()
    },
  }
}
