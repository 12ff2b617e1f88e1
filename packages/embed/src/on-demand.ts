/** Each element's own piece of code. */
const pieces = new Map<string, () => Promise<unknown>>([
  ['tenth-referral-status', () => import('@tenth/elements/define/referral-status')],
  ['tenth-points-history', () => import('@tenth/elements/define/points-history')],
  ['tenth-launcher', () => import('@tenth/elements/define/launcher')],
  ['tenth-panel', () => import('@tenth/elements/define/panel')],
  ['tenth-points-badge', () => import('@tenth/elements/define/points-badge')],
  ['tenth-points-estimate', () => import('@tenth/elements/define/points-estimate')],
  ['tenth-referral-modal', () => import('@tenth/elements/define/referral-modal')],
  ['tenth-reward-list', () => import('@tenth/elements/define/reward-list')],
  ['tenth-stamp-card', () => import('@tenth/elements/define/stamp-card')],
  ['tenth-tier-progress', () => import('@tenth/elements/define/tier-progress')],
  ['tenth-tier-table', () => import('@tenth/elements/define/tier-table')],
  ['tenth-notices', () => import('@tenth/elements/define/notices')],
  ['tenth-offer-list', () => import('@tenth/elements/define/offer-list')],
  ['tenth-survey', () => import('@tenth/elements/define/survey')],
  ['tenth-cancel-flow', () => import('@tenth/elements/define/cancel-flow')],
  ['tenth-complaint', () => import('@tenth/elements/define/complaint')],
  ['tenth-points-slider', () => import('@tenth/elements/define/points-slider')],
  ['tenth-leaderboard', () => import('@tenth/elements/define/leaderboard')],
  ['tenth-expiring-points', () => import('@tenth/elements/define/expiring-points')],
  ['tenth-earn-list', () => import('@tenth/elements/define/earn-list')],
  ['tenth-birthday', () => import('@tenth/elements/define/birthday')],
  ['tenth-profile', () => import('@tenth/elements/define/profile')],
  ['tenth-thank-you', () => import('@tenth/elements/define/thank-you')],
  ['tenth-contest', () => import('@tenth/elements/define/contest')],
  ['tenth-help', () => import('@tenth/elements/define/help')],
  ['tenth-referral-landing', () => import('@tenth/elements/define/referral-landing')],
  ['tenth-stamp-cards', () => import('@tenth/elements/define/stamp-cards')],
  ['tenth-join', () => import('@tenth/elements/define/join')],
])

/** For how many milliseconds a piece that did not arrive is left alone, unless the network comes back. */
const patience = 10_000

/** Loads the code of every element the page has, and of those it gets later. */
export function loadOnDemand(): void {
  /** Until when to leave a piece alone. */
  const resting = new Map<string, number>()

  const load = (): void => {
    for (const [tag, piece] of pieces) {
      // A live collection, kept by the browser: asking again costs next to nothing.
      if (!document.getElementsByTagName(tag)[0] || Date.now() < (resting.get(tag) ?? 0)) continue
      pieces.delete(tag)
      piece().catch((error: unknown) => {
        if (!resting.size) console.warn('Tenth cannot show all of its elements.', error)
        resting.set(tag, Date.now() + patience)
        pieces.set(tag, piece)
      })
    }
  }

  new MutationObserver(load).observe(document, { childList: true, subtree: true })
  addEventListener('online', () => {
    resting.clear()
    load()
  })
  load()
}
