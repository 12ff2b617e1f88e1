import { onMount } from 'nanostores'
import type { Resource } from './resource.ts'
import { watchPage } from './watch-page.ts'

/** The work that keeps a resource fresh, while somebody listens and the page is looked at. */
export interface Keeper {
  /** Begins anew, if somebody listens. */
  restart(): void
  /** Something was changed: asks again, if somebody listens. */
  changed(): void
  close(): void
}

export function keepFresh<T>(resource: Resource<T>, work: (signal: AbortSignal) => Promise<void>): Keeper {
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
