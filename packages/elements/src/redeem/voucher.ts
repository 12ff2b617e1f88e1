import { html, nothing, type TemplateResult } from 'lit'
import type { NewRedemption } from '@tenth/core'
import type { TenthElement } from '../element/tenth-element.ts'
import { lastDay } from '../language/last-day.ts'
import type { Words } from '../language/words.ts'
import { shownCode } from './shown-code.ts'
import type { english } from './words/en.ts'

interface Voucher {
  taken: NewRedemption
  /** The reward's name. */
  name: string
  words: Words<typeof english>
  done: () => void
}

/** The code of a reward just taken, to be noted: nobody can show it again. */
export function voucher(host: TenthElement, { taken, name, words, done }: Voucher): TemplateResult {
  const { code, redemption } = taken
  const date = redemption.validUntil && lastDay(redemption.validUntil, host.locale, host.program?.timeZone)
  return html`<div part="voucher" class="voucher" role="group" tabindex="-1" aria-label=${words.say('code')}>
    <h3>${words.say('yours')}${name && `: ${name}`}</h3>
    ${shownCode(host, code)}
    <p class="muted">${words.say('once')} ${date ? words.say('until', { date }) : nothing}</p>
    <button type="button" class="quiet" @click=${done}>${words.say('done')}</button>
  </div>`
}
