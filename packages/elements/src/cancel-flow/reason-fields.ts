import type { Cancellation, Text } from '@tenth/core'
import { html, type TemplateResult } from 'lit'
import type { Words } from '../language/words.ts'
import type { english } from './words/en.ts'

interface Reasons {
  reasons: Cancellation['reasons']
  chosen: string | undefined
  words: Words<typeof english>
  text: (text: Text) => string
  choose: (reason: string) => void
}

/** Why somebody leaves: one of the reasons there are, and a field for words of their own. */
export function reasonFields({ reasons, chosen, words, text, choose }: Reasons): TemplateResult {
  return html`<fieldset>
      <legend>${words.say('why')}</legend>
      ${reasons.map(
        ({ id, name }) =>
          html`<label part="reason" class="choice">
            <input type="radio" name="reason" .value=${id} .checked=${chosen === id} @change=${() => choose(id)} />
            <span>${text(name)}</span>
          </label>`,
      )}
    </fieldset>
    <label class="label" for="text">${words.say('ownWords')}</label>
    <textarea id="text" rows="2" maxlength="2000"></textarea>`
}
