import type { ReadableAtom } from 'nanostores'

/** Listens to a store until it is as a test expects; the test runner's own limit is the only one. */
export function until<T>($store: ReadableAtom<T>, isExpected: (value: T) => boolean): Promise<T> {
  return new Promise(resolve => {
    const unbind = $store.listen(check)
    // Kept until the listener is bound, so that the store stays awake.
    check($store.get())
    function check(value: T): void {
      if (!isExpected(value)) return
      queueMicrotask(() => unbind())
      resolve(value)
    }
  })
}
