import type { Redemption } from '@tenth/core'
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import { ActController } from '../element/act-controller.ts'
import { keepFocus } from '../element/keep-focus.ts'
import { TemplateElement } from '../element/template-element.ts'
import { icon } from '../icons/icon.ts'
import { gift } from '../icons/paths.ts'
import { Words } from '../language/words.ts'
import { benefitSign } from '../reward/benefit-sign.ts'
import { codeToCome } from '../redeem/code-to-come.styles.ts'
import { bringCode, meetCode } from '../redeem/meet-code.ts'
import { shownCode } from '../redeem/shown-code.ts'
import { redeemWords } from '../redeem/words/redeem-words.ts'
import { tell } from '../refusal/tell.ts'
import { refusalWords } from '../refusal/words/refusal-words.ts'
import { instead } from '../state/instead.ts'
import { staleness } from '../state/notice.ts'
import { stateWords } from '../state/words/state-words.ts'
import { controls } from '../styles/controls.ts'
import { surface } from '../styles/surface.ts'
import { tokens } from '../styles/tokens.ts'
import { ticket } from '../ticket/ticket.styles.ts'
import { standingOf } from './standing.ts'
import { voucherFacts } from './voucher-facts.ts'
import { VoucherFinder } from './voucher-finder.ts'
import { voucherName } from './voucher-name.ts'
import { styles } from './voucher.styles.ts'
import { waitingTicket } from './waiting-ticket.ts'
import { withoutCode } from './without-code.ts'
import { voucherWords } from './words/voucher-words.ts'

/**
 * One voucher of the member, for the till: its code to copy, to scan and to read out, and until when it can be used. A
 * code is known only where it was just made, or where the page hands it in.
 *
 * @slot - Under everything.
 * @csspart base - The voucher.
 * @csspart name - What it is for.
 * @csspart fact - Until when it can be used, and what is left of a gift card.
 * @csspart status - That it was used, given back, or is over.
 * @csspart code - The code in letters.
 * @csspart show - The button that makes the code of what was given.
 * @csspart return - The button that gives it back.
 * @csspart notice - That something could not be loaded, or may be old.
 * @cssprop [--tenth-voucher-background] - Behind the name.
 * @cssprop [--tenth-voucher-color] - Of the words there.
 * @cssprop [--tenth-ticket-line] - Around the lower half. Unset, there is a line in the dark alone.
 * @fires tenth-send - The code is asked for (`revealCode`), or the voucher given back (`cancelRedemption`). Cancel it and nothing happens.
 * @fires tenth-sent - It was; the reply to `revealCode` has the code.
 */
export class TenthVoucher extends TemplateElement {
  static override styles = [tokens, surface, controls, ticket, codeToCome, styles]

  static override properties: PropertyDeclarations = {
    voucher: {},
    code: {},
    wallet: {},
    redemption: { type: Object },
  }

  /** The id of the redemption it stands for. @default the one that ends first of those that can be used */
  declare voucher: string | undefined
  /** Its code, where the page has it, such as from `tenth-redeemed`: no server can tell it again. */
  declare code: string | undefined
  /** Where `Add to wallet` leads, with `{code}` in it. Only https, or the page's own origin. @default no such link */
  declare wallet: string | undefined
  /** The voucher to show, instead of the server's. The attribute takes JSON. */
  declare redemption: Redemption | undefined

  readonly #words = new Words(this, voucherWords)
  readonly #stateWords = new Words(this, stateWords)
  readonly #redeemWords = new Words(this, redeemWords)
  readonly #refusalWords = new Words(this, refusalWords)
  readonly #act = new ActController<'revealCode' | 'cancelRedemption'>(this)
  readonly #finder = new VoucherFinder(this)

  constructor() {
    super()
    keepFocus(this)
  }

  protected override willUpdate(changes: PropertyValues): void {
    super.willUpdate(changes)
    const { state } = this.#act
    const done = state.status === 'done'
    const back = done && state.route === 'cancelRedemption' && this.member ? state.reply : undefined
    this.#finder.mean({
      redemption: back ?? this.redemption,
      // What was acted on stays, also where another one ends sooner now.
      id: this.voucher || (done ? state.about : undefined),
      code: this.code,
      waits: !!this.client && this.memberState.status === 'loading',
    })
  }

  protected override updated(changes: PropertyValues): void {
    super.updated(changes)
    const meet = this.#made ? meetCode : bringCode
    meet(this.renderRoot)
  }

  protected override render(): TemplateResult {
    const words = this.#words
    const { found: value, status } = this.#finder
    const unnamed = !!this.client && !this.program && this.programState.status === 'loading'
    const other = instead({
      ...{
        host: this,
        member: this.memberState,
        words: this.#stateWords,
        wait: waitingTicket(this.#stateWords.say('loading'), this.code && this.#code(this.code)),
      },
      asked: { value, status, again: () => this.#finder.again() },
      ready: !unnamed && words.ready && this.#redeemWords.ready,
      visitor: html`<p class="muted" lang=${this.locale}>${words.say('join')}</p>`,
    })
    if (other) return other as TemplateResult
    if (value || this.code) return this.#ticket(value ?? undefined)
    return html`<p class="muted" lang=${this.locale}>${words.say(this.voucher ? 'missing' : 'none')}</p>`
  }

  /** The code that was made here. */
  get #made() {
    const { state } = this.#act
    return state.status === 'done' && state.route === 'revealCode' ? state.reply : undefined
  }

  #ticket(voucher: Redemption | undefined): TemplateResult {
    const words = this.#words
    const standing = voucher ? standingOf(voucher) : 'open'
    const over = standing !== 'open'
    const { program, locale } = this
    const name = voucherName(voucher, { program, locale, text: text => this.text(text), words })
    const facts = voucher && voucherFacts(voucher, standing, { program, locale, words, redeemWords: this.#redeemWords })
    const stale = this.#finder.status === 'failed' || (this.memberState.status === 'error' && !this.code)
    return html`<article part="base" class=${over ? 'over' : ''} lang=${locale} aria-labelledby="name">
        <div class="face">
          <span class="sign">${icon(voucher ? benefitSign(voucher.gives) : gift)}</span>
          <div>
            <h3 part="name" id="name">${name}</h3>
            ${facts ? html`<p part="fact" class="fact">${facts}</p>` : nothing}
          </div>
          ${over ? html`<span part="status" class="status">${words.say(standing)}</span>` : nothing}
        </div>
        ${over ? nothing : html`<div class="stub">${this.#stub(voucher, name)}</div>`}
      </article>
      ${staleness(this, this.#stateWords, stale, () => this.#finder.again())}
      <slot></slot>
      <p class="aloud" role="status">${this.#news()}</p>`
  }

  #stub(voucher: Redemption | undefined, name: string): TemplateResult {
    const made = this.#made
    const code = this.code || (made?.redemption.id === voucher?.id ? made?.code : undefined)
    const shown = code ? this.#code(code) : voucher && this.#without(voucher, name)
    const { status } = this.#act.state
    const trouble = status === 'refused' || status === 'failed'
    return html`${shown} ${trouble ? html`<p class="notice">${this.#news()}</p>` : nothing}`
  }

  #code(code: string): TemplateResult {
    return html`<div class="voucher" role="group" tabindex="-1" aria-label=${this.#redeemWords.say('code')}>
      ${shownCode(this, code)}
    </div>`
  }

  #without(voucher: Redemption, name: string): TemplateResult {
    const { id } = voucher
    return withoutCode(voucher, {
      ...{ name, cost: this.#cost(voucher), words: this.#words, busy: this.#act.busy() },
      reveal: () => void this.#act.send(id, 'revealCode', { params: { redemption: id }, body: {} }),
      giveBack: () => void this.#act.send(id, 'cancelRedemption', { params: { redemption: id }, body: {} }),
    })
  }

  #cost({ unit, cost }: Pick<Redemption, 'unit' | 'cost'>): string {
    return unit === 'points' ? this.points(cost) : this.stamps(cost)
  }

  #news(): string {
    const { state } = this.#act
    if (state.status === 'refused') return tell(state.refusal, this.#refusalWords, this.points)
    if (state.status === 'failed') return this.#redeemWords.say('failed')
    if (state.status !== 'done' || state.route !== 'cancelRedemption') return ''
    return this.#redeemWords.say('cancelled', { cost: this.#cost(state.reply) })
  }
}
