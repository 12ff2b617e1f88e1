import type { ReferralRule } from '@tenth/core'
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit'
import { given } from '../element/given.ts'
import { TemplateElement } from '../element/template-element.ts'
import { icon } from '../icons/icon.ts'
import { close, friends, gift } from '../icons/paths.ts'
import { JoinController } from '../join/join-controller.ts'
import { money } from '../language/money.ts'
import { Words } from '../language/words.ts'
import { failure } from '../state/notice.ts'
import { stateWords } from '../state/words/state-words.ts'
import { controls } from '../styles/controls.ts'
import { surface } from '../styles/surface.ts'
import { tokens } from '../styles/tokens.ts'
import { gains } from '../join/gains.ts'
import { LinkSharer } from './link-sharer.ts'
import { referralLink } from './referral-link.ts'
import { styles } from './referral-modal.styles.ts'
import { sharing } from './sharing.ts'
import { referralWords } from './words/referral-words.ts'

/**
 * A member's own link for friends, and what became of those who followed it.
 *
 * @slot - At the end of the modal.
 * @csspart dialog - The modal.
 * @csspart link - The field with the link.
 * @csspart qr - The QR code.
 * @csspart notice - That something could not be loaded, or may be old.
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
  readonly #sharer = new LinkSharer(this)
  readonly #joiner = new JoinController(this)

  constructor() {
    super()
    // A dialog closes by Escape itself; this is for those who point beside it.
    this.renderRoot.addEventListener('click', event => {
      // A click on the backdrop lands on the dialog itself; one inside lands on what it holds.
      if (event.target === this.renderRoot.querySelector('dialog')) this.close()
    })
  }

  /** Opens the modal; closing it brings the focus back to where it was. */
  show(): void {
    this.open = true
  }

  /** Closes the modal. */
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
    return html`<dialog part="dialog" lang=${this.locale} aria-labelledby="title" @close=${this.close}>
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

  #promise({ advocate, friend, minimum, converts }: ReferralRule): string {
    const words = this.#words
    const { program, locale } = this
    const both = { friend: gains(friend, this), advocate: gains(advocate, this) }
    if (converts.on === 'member.joined') return `${this.#gets(both)} ${words.say('whenJoined')}`
    // What else a friend may have to do has no name here: the shop tells it beside.
    if (converts.on !== 'order.paid') return this.#gets(both)
    const currency = program?.currency ?? 'EUR'
    const when = minimum ? words.say('whenMinimum', { minimum: money(minimum, currency, locale) }) : words.say('when')
    return `${this.#gets(both)} ${when}`
  }

  #gets({ friend, advocate }: { friend: string; advocate: string }): string {
    const words = this.#words
    if (!advocate) return words.say('friendOnly', { friend })
    if (!friend) return words.say('advocateOnly', { advocate })
    return words.say(friend === advocate ? 'both' : 'each', { friend, advocate })
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
    return html`${sharing({
        url,
        shop: this.text(this.program?.name),
        sharer: this.#sharer,
        words: this.#words,
        stateWords: this.#stateWords,
      })} <tenth-referral-status ${given(this)}></tenth-referral-status>`
  }
}
