import type { MadeOffer, Text } from '@tenth/core'
import { html, nothing, type TemplateResult } from 'lit'
import type { Words } from '../language/words.ts'
import { offerText, savesText } from './offer-words.ts'
import type { english } from './words/en.ts'

interface Offered {
  offer: MadeOffer
  words: Words<typeof english>
  locale: string
  busy: boolean
  text: (text: Text) => string
  accept: () => void
}

/** One offer: what it does, what it saves to the cent, and the way to take it. */
export function offerCard({ offer, words, locale, busy, text, accept }: Offered): TemplateResult {
  const saying = { words, locale }
  const saves = savesText(offer, saying)
  const name = text(offer.name)
  return html`<li part="offer" class="offer">
    <div>
      <h4>${name}</h4>
      <p class="muted">${offer.description ? text(offer.description) : offerText(offer, saying)}</p>
      ${saves ? html`<p part="saves" class="saves">${saves}</p>` : nothing}
    </div>
    <button type="button" aria-disabled=${busy} aria-label=${words.say('acceptWhat', { name })} @click=${accept}>
      ${words.say('accept')}
    </button>
  </li>`
}
