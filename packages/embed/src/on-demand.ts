/** Each element's own piece of code. */
const pieces = new Map<string, () => Promise<unknown>>([
  ['tenth-points-badge', () => import('@tenth/elements/define/points-badge')],
])

/** Loads the code of every element the page has, and of those it gets later. */
export function loadOnDemand(failed: (error: unknown) => void): void {
  const observer = new MutationObserver(load)

  function load(): void {
    for (const [tag, piece] of pieces) {
      // A live collection, kept by the browser: asking again costs next to nothing.
      if (document.getElementsByTagName(tag).length === 0) continue
      pieces.delete(tag)
      piece().catch(failed)
    }
    if (pieces.size === 0) observer.disconnect()
  }

  observer.observe(document, { childList: true, subtree: true })
  load()
}
