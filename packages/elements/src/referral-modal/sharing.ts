import { html, nothing, svg, type TemplateResult } from 'lit'
import { icon } from '../icons/icon.ts'
import { check, copy, mail, qr, share } from '../icons/paths.ts'
import type { Words } from '../language/words.ts'
import type { english as stateEnglish } from '../state/words/en.ts'
import type { LinkSharer, QrCode } from './link-sharer.ts'
import type { english } from './words/en.ts'

/** What a link is shared with. */
export interface Sharing {
  url: string
  /** The shop's name, in the reader's language. */
  shop: string
  sharer: LinkSharer
  words: Words<typeof english>
  stateWords: Words<typeof stateEnglish>
}

/** A link, with every way it can take. */
export function sharing(given: Sharing): TemplateResult {
  const { url, sharer, words, stateWords } = given
  const code = sharer.qrOf(url)
  return html`${field(given)} ${ways(given)} ${code ? qrCode(code, words) : nothing}
  ${sharer.qr === 'failed' ? html`<p class="muted" role="status">${stateWords.say('failed')}</p>` : nothing}`
}

function field({ url, sharer, words }: Sharing): TemplateResult {
  const { state } = sharer.copier
  const copied = state === 'copied'
  const copyLink = ({ currentTarget }: Event): void =>
    sharer.copy(url, (currentTarget as HTMLElement).parentElement?.querySelector('input'))
  return html`<div>
    <div class="link-field">
      <input part="link" readonly aria-label=${words.say('link')} .value=${url} @focus=${selectAll} />
      <button type="button" @click=${copyLink}>
        ${icon(copied ? check : copy)} ${words.say(copied ? 'copied' : 'copy')}
      </button>
    </div>
    <p class="muted" role="status">${state === 'refused' ? words.say('copyRefused') : nothing}</p>
    <span class="aloud" role="status">${copied ? words.say('copied') : nothing}</span>
  </div>`
}

function ways({ url, shop, sharer, words }: Sharing): TemplateResult {
  const subject = words.say('subject', { shop })
  const body = words.say('body', { url })
  const message = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
  const system = html`<button type="button" class="quiet" @click=${() => sharer.share(url, subject)}>
    ${icon(share)} ${words.say('share')}
  </button>`
  return html`<div class="ways">
    ${'share' in navigator ? system : nothing}
    <a class="button quiet" href=${message} @click=${(event: Event) => sharer.email(url, event)}
      >${icon(mail)} ${words.say('email')}</a
    >
    <button
      type="button"
      class="quiet"
      aria-expanded=${sharer.qrOf(url) !== undefined}
      @click=${() => sharer.toggleQr(url)}
    >
      ${icon(qr)} ${words.say('qr')}
    </button>
  </div>`
}

function qrCode({ path, size }: QrCode, words: Sharing['words']): TemplateResult {
  return html`<svg part="qr" class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${words.say('qrOf')}>
    ${svg`<path d=${path} shape-rendering="crispEdges" />`}
  </svg>`
}

function selectAll({ target }: Event): void {
  if (target instanceof HTMLInputElement) target.select()
}
