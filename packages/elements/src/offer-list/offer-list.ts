import type { MyOffer, Redemption } from '@tenth/core'
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { ActController } from '../element/act-controller.ts'
import { AskController } from '../element/ask-controller.ts'
import { TemplateElement } from '../element/template-element.ts'
import { lastDay } from '../language/last-day.ts'
import { Words } from '../language/words.ts'
import { codeToCome } from '../redeem/code-to-come.styles.ts'
import { meetCode } from '../redeem/meet-code.ts'
import { voucher } from '../redeem/voucher.ts'
import { voucherStyles } from '../redeem/voucher.styles.ts'
import { redeemWords } from '../redeem/words/redeem-words.ts'
import { tellOffer } from '../refusal-offers/tell-offer.ts'
import { offerRefusalWords } from '../refusal-offers/words/offer-refusal-words.ts'
import { instead } from '../state/instead.ts'
import { staleness } from '../state/notice.ts'
import { waiting } from '../state/waiting.ts'
import { stateWords } from '../state/words/state-words.ts'
import { card } from '../styles/card.ts'
import { controls } from '../styles/controls.ts'
import { surface } from '../styles/surface.ts'
import { tokens } from '../styles/tokens.ts'
import { styles } from './offer-list.styles.ts'
import { offerListWords } from './words/offer-list-words.ts'

/**
 * Offers for this member: those the checkout counts off by itself, and those that are taken as a code.
 *
 * @slot - After the offers.
 * @csspart offer - One offer.
 * @csspart name - An offer's name.
 * @csspart fact - Until when it can be had, and how often.
 * @csspart voucher - A code, while it is shown.
 * @csspart code - The code in letters.
 * @csspart notice - That something could not be loaded, or may be old.
 * @fires tenth-send - An offer is taken (`takeOffer`) or given back (`returnOffer`). Cancel it and nothing happens.
 * @fires tenth-sent - It was; the reply to `takeOffer` has the code.
 */
export class TenthOfferList extends TemplateElement {
  static override styles = [tokens, surface, controls, card, codeToCome, voucherStyles, styles]

  static override properties: PropertyDeclarations = { offers: { type: Array }, wallet: {} }

  /** The offers to show, instead of the server's. The attribute takes JSON. */
  declare offers: MyOffer[] | undefined
  /** Where `Add to wallet` leads, with `{code}` in it. Only https, or the page's own origin. @default no such link */
  declare wallet: string | undefined

  readonly #words = new Words(this, offerListWords)
  readonly #stateWords = new Words(this, stateWords)
  readonly #redeemWords = new Words(this, redeemWords)
  readonly #refusalWords = new Words(this, offerRefusalWords)
  readonly #act = new ActController<'takeOffer' | 'returnOffer'>(this)
  readonly #asked = new AskController<readonly MyOffer[]>(this, async client => {
    const { items } = await client.call('listMyOffers')
    return items
  })

  protected override willUpdate(changes: PropertyValues): void {
    super.willUpdate(changes)
    if (this.offers) this.#asked.give(this.offers)
    else this.#asked.want(this.member)
  }

  protected override updated(changes: PropertyValues): void {
    super.updated(changes)
    if (this.#act.state.status === 'done') meetCode(this.renderRoot)
  }

  protected override render(): TemplateResult {
    const words = this.#words
    const other = instead({
      ...{ host: this, member: this.memberState, asked: this.#asked, words: this.#stateWords },
      ready: words.ready && this.#redeemWords.ready,
      wait: this.#loading(),
      visitor: html`<p class="muted" lang=${this.locale}>${words.say('join')}</p>`,
    })
    if (other) return other as TemplateResult
    const offers = this.#asked.value ?? []
    return html`<section class="stack" role="group" lang=${this.locale} aria-label=${words.say('title')}>
      ${staleness(this, this.#stateWords, this.#asked.status === 'failed', () => this.#asked.again())}
      ${offers.length ? nothing : html`<p class="muted">${words.say('empty')}</p>`}
      <ul class="stack">
        ${repeat(
          offers,
          ({ id }) => id,
          offer => this.#offer(offer),
        )}
      </ul>
      <slot></slot>
      <p class="aloud" role="status">${this.#news()}</p>
    </section>`
  }

  #loading(): TemplateResult {
    const offer = html`<li class="card">
      <h4><span class="waiting">An offer for you</span></h4>
      <p class="muted"><span class="waiting">What there is to say of it</span></p>
      <span class="button waiting">Get it</span>
    </li>`
    return waiting(
      this.#stateWords,
      html`<ul class="stack">
        ${offer}${offer}
      </ul>`,
      '',
    )
  }

  #offer(offer: MyOffer): TemplateResult {
    const name = this.text(offer.name)
    const { state } = this.#act
    const facts = this.#facts(offer)
    return html`<li part="offer" class="card">
      <h4 part="name">${name}</h4>
      ${offer.description ? html`<p>${this.text(offer.description)}</p>` : nothing}
      ${facts.length ? html`<p part="fact" class="muted">${facts.join(' · ')}</p>` : nothing} ${this.#way(offer, name)}
      ${offer.taken.map(taken => this.#taken(offer, taken, name))}
      ${state.status !== 'idle' && state.about === offer.id ? this.#outcome(name) : nothing}
    </li>`
  }

  #facts({ until, left }: MyOffer): string[] {
    const words = this.#words
    const day = until && lastDay(until, this.locale, this.program?.timeZone)
    return [
      ...(day ? [words.say('until', { date: day })] : []),
      ...(left !== null && left > 1 ? [words.say('left', { count: left })] : []),
    ]
  }

  #way({ id, automatic, refusal }: MyOffer, name: string): TemplateResult | typeof nothing {
    const words = this.#words
    if (refusal) return html`<p class="muted">${tellOffer(refusal, this.#refusalWords)}</p>`
    if (automatic) return html`<p><span class="chip">${words.say('automatic')}</span></p>`
    const busy = this.#act.busy()
    return html`<p>
      <button
        type="button"
        aria-disabled=${busy}
        aria-label=${words.say('takeWhat', { name })}
        @click=${() => this.#act.send(id, 'takeOffer', { params: { offer: id }, body: {} })}
      >
        ${this.#act.busy(id) ? this.#stateWords.say('loading') : words.say('take')}
      </button>
    </p>`
  }

  #taken({ id }: MyOffer, { id: redemption, hint, validUntil }: Redemption, name: string): TemplateResult {
    const words = this.#words
    const facts = [
      ...(hint === null ? [] : [words.say('code', { hint })]),
      ...(validUntil ? [words.say('until', { date: lastDay(validUntil, this.locale, this.program?.timeZone) })] : []),
    ]
    return html`<div class="taken">
      <span>${facts.join(' · ')}</span>
      <button
        type="button"
        class="link"
        aria-disabled=${this.#act.busy()}
        aria-label=${words.say('returnWhat', { name })}
        @click=${() => this.#act.send(id, 'returnOffer', { params: { offer: id }, body: { redemption } })}
      >
        ${words.say('return')}
      </button>
    </div>`
  }

  #outcome(name: string): TemplateResult | typeof nothing {
    const { state } = this.#act
    if (state.status === 'refused' || state.status === 'failed') return html`<p class="notice">${this.#news()}</p>`
    if (state.status !== 'done' || state.route !== 'takeOffer') return nothing
    return voucher(this, {
      ...{ taken: state.reply, name, words: this.#redeemWords },
      done: () => this.#act.done(),
    })
  }

  #news(): string {
    const { state } = this.#act
    if (state.status === 'refused') return tellOffer(state.refusal, this.#refusalWords)
    if (state.status === 'failed') return this.#redeemWords.say('failed')
    return state.status === 'done' && state.route === 'returnOffer' ? this.#words.say('returned') : ''
  }
}
