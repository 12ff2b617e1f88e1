/** The code of the elements that most pages have. */
const pieces = new Map<string, () => Promise<unknown>>([
  ['tenth-launcher', () => import('@tenth/elements/define/launcher')],
  ['tenth-points-badge', () => import('@tenth/elements/define/points-badge')],
  ['tenth-reward-list', () => import('@tenth/elements/define/reward-list')],
  ['tenth-stamp-card', () => import('@tenth/elements/define/stamp-card')],
])

/** For how many milliseconds a piece that did not arrive is left alone, unless the network comes back. */
const patience = 10_000

/** Loads the code of every element the page has, and of those it gets later. */
export function loadOnDemand(): void {
  /** Until when to leave a piece alone: for ever, once it is on its way. */
  const resting = new Map<string, number>()
  let warned = false

  const load = (): void => {
    for (const { localName: tag } of document.querySelectorAll(':not(:defined)')) {
      if (!tag.startsWith('tenth-') || Date.now() < (resting.get(tag) ?? 0)) continue
      resting.set(tag, Infinity)
      bring(tag).catch((error: unknown) => {
        if (!warned) console.warn('Tenth cannot show all of its elements.', error)
        warned = true
        resting.set(tag, Date.now() + patience)
      })
    }
  }

  new MutationObserver(load).observe(document, { childList: true, subtree: true })
  addEventListener('online', () => {
    for (const [tag, until] of resting) if (until < Infinity) resting.delete(tag)
    load()
  })
  load()
}

async function bring(tag: string): Promise<unknown> {
  return (pieces.get(tag) ?? (await import('./further-pieces.ts')).furtherPieces.get(tag))?.()
}
