import type { KnownState } from '@tenth/core'

/**
 * What is known, as a script element without code, for the page that elements were rendered into: its client then has
 * the same from the first moment. The tag of the embed reads it by itself.
 *
 * @returns HTML.
 */
export function knownScript({ program, member }: KnownState): string {
  // So that nothing in a name ends the element it stands in.
  const json = JSON.stringify({ program, member }).replaceAll('<', String.raw`\u003c`)
  return `<script type="application/json" id="tenth-known">${json}</script>`
}
