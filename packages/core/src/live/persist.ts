import { isNetworkError, isProblemError } from '../errors/index.ts'

/** Waits so many seconds, or until the signal. */
export type Pause = (seconds: number, signal: AbortSignal) => Promise<void>

/**
 * Attempts something until it neither throws nor asks for `again`, or is given up. Waits longer after each failure:
 * up to 1 s, 2 s, 4 s … 30 s, at random from half of that on, so that the pages of a shop do not all come back at
 * once; or as long as the server asks.
 */
export async function persist(
  attempt: (alive: () => void) => Promise<unknown>,
  signal: AbortSignal,
  pause: Pause = sleep,
): Promise<void> {
  let failures = 0
  const alive = () => {
    failures = 0
  }
  while (!signal.aborted) {
    let asked: number | undefined
    try {
      if ((await attempt(alive)) !== 'again') return
    } catch (error) {
      if (isProblemError(error) || isNetworkError(error)) asked = error.retryAfter
    }
    await pause(asked ?? Math.min(30, 2 ** failures++) * (0.5 + Math.random() / 2), signal)
  }
}

function sleep(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, seconds * 1000)
    const wake = () => {
      clearTimeout(timer)
      resolve()
    }
    signal.addEventListener('abort', wake)
  })
}
