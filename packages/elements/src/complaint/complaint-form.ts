import type { Text } from '@tenth/core'
import { html, nothing, type TemplateResult } from 'lit'
import type { Words } from '../language/words.ts'
import type { english } from './words/en.ts'

/** An order to choose from. */
export interface OrderChoice {
  /** The shop's number for it. */
  id: string
  /** How the person knows it, such as its day and what was in it. @default the number */
  name?: string
}

interface Form {
  reasons: readonly { id: string; name: Text }[]
  orders: readonly OrderChoice[] | undefined
  /** What is missing of it, once it was sent without. */
  missing: 'reason' | 'text' | undefined
  busy: boolean
  words: Words<typeof english>
  text: (text: Text) => string
  send: () => void
}

/** The outline of it, with three reasons. */
export const waitingComplaint = html`<h3><span class="waiting">Tell us</span></h3>
  <div class="form">
    <fieldset>
      <legend><span class="waiting">What went wrong</span></legend>
      ${[1, 2, 3].map(() => html`<span class="choice"><span class="waiting">A reason</span></span>`)}
    </fieldset>
    <div>
      <span class="label"><span class="waiting">Which order</span></span>
      <select class="waiting"></select>
    </div>
    <div>
      <span class="label"><span class="waiting">In your own words</span></span>
      <textarea class="waiting" rows="4"></textarea>
    </div>
    <p><button class="waiting">Send</button></p>
  </div>`

/** What went wrong, with which order, in the person's own words. */
export function complaintForm({ reasons, orders, missing, busy, words, text, send }: Form): TemplateResult {
  const fault = (field: string): TemplateResult | typeof nothing =>
    missing === field ? html`<p class="fault" id="fault">${words.say(`${missing}Missing`)}</p>` : nothing
  return html`<div class="form">
    <fieldset aria-describedby=${missing === 'reason' ? 'fault' : nothing}>
      <legend>${words.say('what')}</legend>
      ${reasons.map(
        ({ id, name }) =>
          html`<label part="reason" class="choice">
            <input type="radio" name="reason" .value=${id} />
            <span>${text(name)}</span>
          </label>`,
      )}
      ${fault('reason')}
    </fieldset>
    <div>
      <label class="label" for="order">${words.say('order')} <span class="muted">${words.say('optional')}</span></label>
      ${
        orders
          ? html`<select id="order">
              <option value="">${words.say('noOrder')}</option>
              ${orders.map(({ id, name }) => html`<option .value=${id}>${name ?? id}</option>`)}
            </select>`
          : html`<input id="order" type="text" maxlength="200" autocomplete="off" />`
      }
    </div>
    <div>
      <label class="label" for="text">${words.say('text')}</label>
      <textarea
        id="text"
        rows="4"
        maxlength="4000"
        aria-invalid=${missing === 'text'}
        aria-describedby=${missing === 'text' ? 'fault' : nothing}
      ></textarea>
      ${fault('text')}
    </div>
    <p>
      <button part="send" type="button" aria-disabled=${busy} @click=${send}>
        ${words.say(busy ? 'sending' : 'send')}
      </button>
    </p>
  </div>`
}
