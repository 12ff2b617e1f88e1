import { onMount } from 'nanostores'
import type { Freshness, StayFresh } from '../live/stay-fresh.ts'
import type { Resource } from './resource.ts'

/** A resource that is kept fresh while somebody listens and the page is looked at. */
export interface Kept<T> extends Resource<T> {
  /** Begins anew, if somebody listens. */
  restart: () => void
  /** Something was changed: asks again, if somebody listens. */
  changed: () => void
  close: () => void
}

/** After how many milliseconds both are tried again, where the code for keeping fresh did not arrive either. */
const patience = 10_000

/**
 * Loads a resource as soon as somebody listens. The code that then keeps it fresh comes after: nobody waits for that
 * to see something.
 */
export function keepFresh<T>(resource: Resource<T>, bring: () => Promise<StayFresh>): Kept<T> {
  /** One object for as long as somebody listens. */
  let listened: { freshness?: Freshness; timer?: ReturnType<typeof setTimeout> } | undefined

  const stop = () => {
    listened?.freshness?.stop()
    clearTimeout(listened?.timer)
    listened = undefined
  }
  const unbind = onMount(resource.$loaded, () => {
    const mine: typeof listened = (listened = {})
    const ifMine = (act: () => void) => {
      if (listened === mine) act()
    }
    const begin = () =>
      void resource
        .load()
        .then(bring)
        .then(
          stayFresh => ifMine(() => (mine.freshness = stayFresh())),
          () => ifMine(() => (mine.timer = setTimeout(begin, patience))),
        )
    begin()
    return stop
  })

  return {
    ...resource,
    restart: () => {
      if (listened?.freshness) listened.freshness.restart()
      else if (listened) void resource.load()
    },
    changed: () => {
      if (listened) void resource.load(true)
    },
    close: () => {
      unbind()
      stop()
    },
  }
}
