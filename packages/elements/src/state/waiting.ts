import { html, type TemplateResult } from 'lit'
import type { Words } from '../language/words.ts'
import type { english } from './words/en.ts'

/** Holds the place of what is on its way: `outline` draws it with the tags that will stand there, for the eye alone. */
export function waiting(words: Words<typeof english>, outline: TemplateResult, look = 'card'): TemplateResult {
  return html`<div role="group" aria-busy="true" aria-label=${words.say('loading')}>
    <div class=${look} inert>${outline}</div>
  </div>`
}
