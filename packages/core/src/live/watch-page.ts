/** How long a hidden page goes on listening, in milliseconds. */
const patience = 60_000

/** What to do as the page comes and goes. */
export interface PageEvents {
  /** The page is looked at again, or the network is back. */
  wake: () => void
  /** The page may have been away for a moment. */
  look: () => void
  /** The page has been hidden for long. */
  rest: () => void
}

/** Watches the page, where there is one. Answers how to stop. */
export function watchPage({ wake, look, rest }: PageEvents): () => void {
  const page = globalThis.document as Document | undefined
  const stopped = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined

  const restLater = () => {
    clearTimeout(timer)
    if (page?.hidden) timer = setTimeout(rest, patience)
  }
  const options = { signal: stopped.signal }
  const shown = () => {
    restLater()
    if (!page?.hidden) wake()
  }
  page?.addEventListener('visibilitychange', shown, options)
  // Not every runtime has these.
  globalThis.addEventListener?.('online', wake, options)
  globalThis.addEventListener?.('focus', look, options)
  restLater()

  return () => {
    stopped.abort()
    clearTimeout(timer)
  }
}
