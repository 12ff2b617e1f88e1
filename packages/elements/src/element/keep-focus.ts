import type { TenthElement } from './tenth-element.ts'

/**
 * Keeps the place of who has just pressed something that is gone now: the focus goes to the closest thing around it
 * that is still there, and not back to the beginning of the page.
 */
export function keepFocus(host: TenthElement): void {
  const { renderRoot } = host
  /** What had focus last, and all around it, from the inside out. */
  let path: HTMLElement[] = []
  renderRoot.addEventListener('focusin', event => {
    const all = event.composedPath()
    path = all.slice(0, all.indexOf(renderRoot)) as HTMLElement[]
  })
  renderRoot.addEventListener('focusout', event => {
    // Whoever goes on to something else is not called back.
    if ((event as FocusEvent).relatedTarget) path = []
  })
  host.addController({
    hostUpdated() {
      if (!path[0] || path[0].isConnected) return
      const place = path.find(({ isConnected }) => isConnected)
      path = []
      if (!place || renderRoot.activeElement) return
      place.tabIndex = -1
      place.focus({ preventScroll: true })
    },
  })
}
