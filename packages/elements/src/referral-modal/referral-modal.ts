import type { ReferralRule } from '@tenth/core'
import { html, nothing, svg, type PropertyDeclarations, type TemplateResult } from 'lit'
import { CopyController } from '../copy/copy-controller.ts'
import { TemplateElement } from '../element/template-element.ts'
import { TenthShareEvent, type ShareWay } from '../events.ts'
import { icon } from '../icons/icon.ts'
import { check, close, copy, friends, gift, mail, qr, share } from '../icons/paths.ts'
import { JoinController } from '../join/join-controller.ts'
import { money } from '../language/money.ts'
import { Words } from '../language/words.ts'
import { failure } from '../state/notice.ts'
import { stateWords } from '../state/words/state-words.ts'
import { controls } from '../styles/controls.ts'
import { surface } from '../styles/surface.ts'
import { tokens } from '../styles/tokens.ts'
import { referralLink } from './referral-link.ts'
import { styles } from './referral-modal.styles.ts'
import { referralWords } from './words/referral-words.ts'

/**
 * A member's own link for friends, and what became of those who followed it.
 *
 * @slot - At the end of the modal.
 * @csspart dialog - The modal.
 * @csspart link - The field with the link.
 * @csspart qr - The QR code.
 * @fires tenth-share - The link is shared. Cancel it to share it another way.
 * @fires tenth-join - Somebody wants to join first.
 */
export class TenthReferralModal extends TemplateElement {
  static override styles = [tokens, surface, controls, styles]

  static override properties: PropertyDeclarations = {
    open: { type: Boolean, reflect: true },
    joinUrl: { attribute: 'join-url' },
  }

  /** Shows the modal. */
  open = false
  /** Where somebody goes to join whom the shop does not know yet. */
  declare joinUrl: string | undefined

  readonly #words = new Words(this, referralWords)
  readonly #stateWords = new Words(this, stateWords)
  readonly #copier = new CopyController(this)
  readonly #joiner = new JoinController(this)
  #qr: { url: string; path: string; size: number } | undefined

  /** Opens the modal; closing it brings the focus back to where it was. */
  show(): void {
    this.open = true
  }

  close(): void {
    this.open = false
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog')
    if (!dialog || dialog.open === this.open) return
    if (this.open) dialog.showModal()
    else dialog.close()
  }

  override connectedCallback(): void {
    super.connectedCallback()
    // A dialog that was moved with its page is shut by the browser, without an event.
    this.requestUpdate()
  }

  protected override render(): TemplateResult {
    const words = this.#words
    // A dialog closes by Escape itself; a click beside it is for those who point.
    // eslint-disable-next-line lit-a11y/click-events-have-key-events
    return html`<dialog
      part="dialog"
      lang=${this.locale}
      aria-labelledby="title"
      @close=${this.close}
      @click=${this.#outside}
    >
      ${
        this.open
          ? html`<div class="inside">
              <button type="button" class="close" aria-label=${words.say('close')} @click=${this.close}>
                ${icon(close)}
              </button>
              ${this.#content()}
              <slot></slot>
            </div>`
          : nothing
      }
    </dialog>`
  }

  #content(): TemplateResult {
    const words = this.#words
    const { program, member } = this
    if (this.programState.status === 'error' && !program) return failure(this, this.#stateWords)
    const title = html`<h2 id="title">${words.say('title')}</h2>`
    if (!program || this.memberState.status === 'loading') {
      return html`${title}
        <p class="muted" role="status">${this.#stateWords.say('loading')}</p>`
    }
    const { referral } = program
    if (!referral)
      return html`${title}
        <p>${words.say('none')}</p>`
    const code = member?.referral?.code
    return html`<div class="promise">
        <div class="pair" aria-hidden="true"><span>${icon(gift)}</span><span>${icon(friends)}</span></div>
        ${title}
        <p>${this.#promise(referral)}</p>
      </div>
      ${code ? this.#sharing(referralLink(code, referral.url)) : this.#joining()}`
  }

  #promise({ advocate, friend, minimum }: ReferralRule): string {
    const words = this.#words
    const same = advocate.points === friend.points
    const gets = words.say(same ? 'both' : 'each', {
      friend: this.points(friend.points),
      advocate: this.points(advocate.points),
    })
    const currency = this.program?.currency ?? 'EUR'
    const when = minimum
      ? words.say('whenMinimum', { minimum: money(minimum, currency, this.locale) })
      : words.say('when')
    return `${gets} ${when}`
  }

  #joining(): TemplateResult {
    if (this.memberState.status === 'error') return failure(this, this.#stateWords)
    const busy = this.#joiner.state === 'busy'
    return html`<p>${this.#words.say('visitor')}</p>
      <button type="button" aria-disabled=${busy} @click=${() => this.#joiner.join(this.joinUrl)}>
        ${this.#stateWords.say(busy ? 'joining' : 'join')}
      </button>
      <p role="status">${this.#joiner.state === 'failed' ? this.#stateWords.say('joinFailed') : nothing}</p>`
  }

  #sharing(url: string): TemplateResult {
    const words = this.#words
    const { state } = this.#copier
    const copied = state === 'copied'
    return html`<div>
        <div class="link-field">
          <input part="link" readonly aria-label=${words.say('link')} .value=${url} @focus=${selectAll} />
          <button type="button" @click=${(event: Event) => this.#copy(url, event)}>
            ${icon(copied ? check : copy)} ${words.say(copied ? 'copied' : 'copy')}
          </button>
        </div>
        <p class="muted" role="status">${state === 'refused' ? words.say('copyRefused') : nothing}</p>
        <span class="aloud" role="status">${copied ? words.say('copied') : nothing}</span>
      </div>
      <div class="ways">
        ${
          'share' in navigator
            ? html`<button type="button" class="quiet" @click=${() => this.#share(url)}>
                ${icon(share)} ${words.say('share')}
              </button>`
            : nothing
        }
        <a class="button quiet" href=${this.#mail(url)} @click=${(event: Event) => this.#email(url, event)}
          >${icon(mail)} ${words.say('email')}</a
        >
        <button type="button" class="quiet" aria-expanded=${this.#qr?.url === url} @click=${() => this.#toggleQr(url)}>
          ${icon(qr)} ${words.say('qr')}
        </button>
      </div>
      ${this.#qr?.url === url ? this.#qrCode(this.#qr) : nothing}
      <tenth-friend-list .client=${this.client} .language=${this.language}></tenth-friend-list>`
  }

  #qrCode({ path, size }: { path: string; size: number }): TemplateResult {
    return html`<svg
      part="qr"
      class="qr"
      viewBox="0 0 ${size} ${size}"
      role="img"
      aria-label=${this.#words.say('qrOf')}
    >
      ${svg`<path d=${path} shape-rendering="crispEdges" />`}
    </svg>`
  }

  #may(url: string, way: ShareWay): boolean {
    return this.dispatchEvent(new TenthShareEvent(url, way))
  }

  #copy(url: string, event: Event): void {
    const field = (event.currentTarget as HTMLElement).parentElement?.querySelector('input')
    if (this.#may(url, 'copy')) void this.#copier.copy(url, field)
  }

  #share(url: string): void {
    if (!this.#may(url, 'share')) return
    // Whoever closes the sheet of their system has said enough.
    navigator.share({ url, title: this.#subject }).catch(() => undefined)
  }

  #email(url: string, event: Event): void {
    if (!this.#may(url, 'email')) event.preventDefault()
  }

  get #subject(): string {
    return this.#words.say('subject', { shop: this.text(this.program?.name) })
  }

  #mail(url: string): string {
    const body = this.#words.say('body', { url })
    return `mailto:?subject=${encodeURIComponent(this.#subject)}&body=${encodeURIComponent(body)}`
  }

  async #toggleQr(url: string): Promise<void> {
    if (this.#qr?.url === url) {
      this.#qr = undefined
    } else {
      const { qrPath } = await import('./qr-path.ts')
      this.#qr = { url, ...qrPath(url) }
    }
    this.requestUpdate()
  }

  #outside(event: MouseEvent): void {
    // A click on the backdrop lands on the dialog itself; one inside lands on what it holds.
    if (event.target === event.currentTarget) this.close()
  }
}

function selectAll(event: Event): void {
  if (event.target instanceof HTMLInputElement) event.target.select()
}
