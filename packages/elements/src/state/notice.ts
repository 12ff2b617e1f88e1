import { html, nothing, type TemplateResult } from 'lit'
import type { TenthElement } from '../element/tenth-element.ts'
import type { Words } from '../language/words.ts'
import type { english } from './words/en.ts'

type StateWords = Words<typeof english>

/** Says that something could not be loaded, with a way on. */
export function failure(host: TenthElement, words: StateWords, again?: () => unknown): TemplateResult {
  return html`<div part="notice" class="notice" role="alert">
    <p>${words.say('failed')}</p>
    ${retry(host, words, again)}
  </div>`
}

/** Says that what is shown may be old, where the last request failed. */
export function staleness(
  host: TenthElement,
  words: StateWords,
  stale: boolean,
  again?: () => unknown,
): TemplateResult | typeof nothing {
  if (!stale) return nothing
  return html`<div part="notice" class="notice" role="status">
    <p>${words.say('stale')}</p>
    ${retry(host, words, again)}
  </div>`
}

function retry(host: TenthElement, words: StateWords, again = (): unknown => host.client?.refresh()): TemplateResult {
  return html`<button class="link" type="button" @click=${() => void again()}>${words.say('retry')}</button>`
}
