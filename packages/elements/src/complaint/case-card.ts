import type { MyCase } from '@tenth/core'
import { html, nothing, type TemplateResult } from 'lit'
import type { Words } from '../language/words.ts'
import type { english } from './words/en.ts'

interface Shown {
  one: MyCase
  /** The reason's name. */
  reason: string
  /** What is offered, in words. */
  offer: readonly string[]
  day: string
  words: Words<typeof english>
  busy: boolean
  answer: (answer: 'accepted' | 'declined') => void
}

/** A complaint as it stands, and what is offered for it. */
export function caseCard({ one, reason, offer, day, words, busy, answer }: Shown): TemplateResult {
  const button = (word: 'accept' | 'decline', said: 'accepted' | 'declined', look: string): TemplateResult =>
    html`<button
      type="button"
      class=${look}
      aria-disabled=${busy}
      aria-label="${words.say(word)}: ${reason}"
      @click=${() => answer(said)}
    >
      ${words.say(word)}
    </button>`
  return html`<li part="case" class="card">
    <div class="head">
      <h4>${reason}</h4>
      <span part="status" class="chip">${words.say(one.status)}</span>
    </div>
    <p class="muted">${one.order ? words.say('aboutOrder', { order: one.order, day }) : day}</p>
    <p class="said">${one.text}</p>
    ${
      offer.length
        ? html`<div part="offer" class="offered">
            <p><strong>${words.say(one.status === 'proposed' ? 'offered' : 'got')}</strong></p>
            <ul>
              ${offer.map(line => html`<li>${line}</li>`)}
            </ul>
            ${
              one.status === 'proposed'
                ? html`<div class="row">
                    ${button('accept', 'accepted', '')} ${button('decline', 'declined', 'quiet')}
                  </div>`
                : nothing
            }
          </div>`
        : nothing
    }
  </li>`
}
