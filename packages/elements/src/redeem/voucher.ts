import { html, nothing, type TemplateResult } from 'lit'
import type { NewRedemption } from '@tenth/core'
import type { CopyController } from '../copy/copy-controller.ts'
import { check, copy as copyPath } from '../icons/paths.ts'
import { icon } from '../icons/icon.ts'
import { lastDay } from '../language/last-day.ts'
import type { Words } from '../language/words.ts'
import type { english } from './words/en.ts'

interface Voucher {
  taken: NewRedemption
  /** The reward's name. */
  name: string
  words: Words<typeof english>
  copier: CopyController
  locale: string
  /** The programme's, in which its days end. */
  timeZone: string | undefined
  done: () => void
}

/** The code of a reward just taken, to be noted: nobody can show it again. */
export function voucher({ taken, name, words, copier, locale, timeZone, done }: Voucher): TemplateResult {
  const { code, redemption } = taken
  const { state } = copier
  const copied = state === 'copied'
  const copyCode = (event: Event): void => {
    const button = event.currentTarget as HTMLElement
    void copier.copy(code, button.closest('.voucher')?.querySelector('.code'))
  }
  return html`<div part="voucher" class="voucher" role="group" tabindex="-1" aria-label=${words.say('code')}>
    <h3>${words.say('yours')}${name && `: ${name}`}</h3>
    <p part="code" class="code">${code}</p>
    <div>
      <button type="button" @click=${copyCode}>
        ${icon(copied ? check : copyPath)} ${words.say(copied ? 'copied' : 'copy')}
      </button>
      <button type="button" class="quiet" @click=${done}>${words.say('done')}</button>
    </div>
    <p class="muted">
      ${state === 'refused' ? words.say('copyRefused') : words.say('once')}
      ${redemption.validUntil ? words.say('until', { date: lastDay(redemption.validUntil, locale, timeZone) }) : nothing}
    </p>
  </div>`
}
