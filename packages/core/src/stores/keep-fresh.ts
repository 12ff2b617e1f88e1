import { onMount } from 'nanostores'
import { stayFresh, type Freshness } from '../live/stay-fresh.ts'
import type { Resource } from './resource.ts'

/** A resource that is kept fresh while somebody listens and the page is looked at. */
export interface Kept<T> extends Resource<T> {
  /** Begins anew, if somebody listens. */
  restart: () => void
  /** Something was changed: asks again, if somebody listens. */
  changed: () => void
  close: () => void
}

/** Does the work that loads a resource and keeps it fresh, from when somebody listens until nobody does. */
export function keepFresh<T>(resource: Resource<T>, work: (signal: AbortSignal) => Promise<void>): Kept<T> {
  /** There while somebody listens. */
  let freshness: Freshness | undefined

  const stop = () => {
    freshness?.stop()
    freshness = undefined
  }
  const unbind = onMount(resource.$loaded, () => {
    freshness = stayFresh(resource, work)
    return stop
  })

  return {
    ...resource,
    restart: () => freshness?.restart(),
    changed: () => {
      if (freshness) void resource.load(true)
    },
    close: () => {
      unbind()
      stop()
    },
  }
}
