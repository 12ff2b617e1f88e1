import type { Redemption } from '@tenth/core'
import { html, nothing, type TemplateResult } from 'lit'
import type { Words } from '../language/words.ts'
import type { english } from './words/en.ts'

interface WithoutCode {
  /** The reward's name. */
  name: string
  /** What was paid for it, in words. */
  cost: string
  words: Words<typeof english>
  busy: boolean
  reveal: () => void
  giveBack: () => void
}

/** What was given has no code before it is asked for. Any other code was seen, and is lost or kept: nobody has it here. */
export function withoutCode(
  { status, hint, cost: paid }: Redemption,
  { name, cost, words, busy, reveal, giveBack }: WithoutCode,
): TemplateResult {
  if (status === 'granted') {
    return html`<button
        part="show"
        type="button"
        aria-disabled=${busy}
        aria-label=${words.say('showWhat', { reward: name })}
        @click=${reveal}
      >
        ${words.say('show')}
      </button>
      <p class="muted">${words.say('showHelp')}</p>`
  }
  return html`${hint === null ? nothing : html`<p class="muted">${words.say('seen', { hint })}</p>`}
  ${
    paid > 0
      ? html`<p class="muted">${words.say('lost', { cost })}</p>
          <button
            part="return"
            type="button"
            class="quiet"
            aria-disabled=${busy}
            aria-label=${words.say('giveBackWhat', { reward: name, cost })}
            @click=${giveBack}
          >
            ${words.say('giveBack')}
          </button>`
      : nothing
  }`
}
