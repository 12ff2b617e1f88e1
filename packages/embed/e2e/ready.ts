import type { Page } from 'playwright-core'

/** Waits until every element of a page is there with all that it shows, and nothing in it still loads. */
export async function ready(page: Page, tags: readonly string[]): Promise<void> {
  await page.waitForFunction(isReady, tags)
}

/** Runs in the page. */
function isReady(names: readonly string[]): boolean {
  const isStill = (root: ParentNode): boolean =>
    !root.querySelector(':not(:defined), [aria-busy=true], .waiting') &&
    [...root.querySelectorAll('*')].every(({ shadowRoot }) => !shadowRoot || isStill(shadowRoot))
  const areThere = names.every(name => document.querySelector<Element & { hasUpdated?: boolean }>(name)?.hasUpdated)
  return areThere && isStill(document) && document.fonts.status === 'loaded'
}
