import type { Cancellation, CancellationStep, Subscription } from '@tenth/core'
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import { ActController } from '../element/act-controller.ts'
import { AskController } from '../element/ask-controller.ts'
import { TemplateElement } from '../element/template-element.ts'
import { money } from '../language/money.ts'
import { perTime } from '../language/per-time.ts'
import { Words } from '../language/words.ts'
import { tellOffer } from '../refusal-offers/tell-offer.ts'
import { offerRefusalWords } from '../refusal-offers/words/offer-refusal-words.ts'
import { instead } from '../state/instead.ts'
import { waiting } from '../state/waiting.ts'
import { stateWords } from '../state/words/state-words.ts'
import { card } from '../styles/card.ts'
import { controls } from '../styles/controls.ts'
import { fields } from '../styles/fields.ts'
import { surface } from '../styles/surface.ts'
import { tokens } from '../styles/tokens.ts'
import { styles } from './cancel-flow.styles.ts'
import { offerCard } from './offer-card.ts'
import { reasonFields } from './reason-fields.ts'
import { cancelFlowWords } from './words/cancel-flow-words.ts'

type Route = 'requestMyCancellation' | 'stepMyCancellation' | 'cancelMySubscription'

/**
 * Lets a subscriber cancel: asks why, makes the offers that fit, and takes any answer. In every step there is a button
 * that cancels at once; it looks like the others and is never behind them.
 *
 * @slot talk - Shown when somebody wants to talk to a person: how to reach one.
 * @slot - Shown where there is no subscription to cancel.
 * @csspart base - One subscription and where its cancelling stands.
 * @csspart name - The plan.
 * @csspart reason - One reason to choose.
 * @csspart offer - One offer.
 * @csspart saves - What an offer saves.
 * @csspart cancel - The button that cancels at once.
 * @csspart notice - That something could not be loaded, or may be old.
 * @fires tenth-send - A step is taken (`requestMyCancellation`, `stepMyCancellation`, `cancelMySubscription`).
 * @fires tenth-sent - It was; `reply` has where the cancelling stands.
 */
export class TenthCancelFlow extends TemplateElement {
  static override styles = [tokens, surface, controls, card, fields, styles]

  static override properties: PropertyDeclarations = {
    subscription: {},
    subscriptions: { type: Array },
  }

  /** The id of the subscription it is about. @default the newest that runs */
  declare subscription: string | undefined
  /** The member's subscriptions, instead of the server's. The attribute takes JSON. */
  declare subscriptions: Subscription[] | undefined

  readonly #words = new Words(this, cancelFlowWords)
  readonly #stateWords = new Words(this, stateWords)
  readonly #refusalWords = new Words(this, offerRefusalWords)
  readonly #act = new ActController<Route>(this)
  readonly #asked = new AskController<readonly Subscription[]>(this, async client => {
    const { items } = await client.call('listMySubscriptions')
    return items
  })
  #step: Cancellation | undefined
  #reason: string | undefined

  protected override willUpdate(changes: PropertyValues): void {
    super.willUpdate(changes)
    if (this.subscriptions) this.#asked.give(this.subscriptions)
    else this.#asked.want(this.member)
    if (this.#step && this.#step.subscription !== this.#chosen?.id) this.#step = undefined
  }

  /** What it is about stays so while its cancelling is on the screen. */
  get #chosen(): Subscription | undefined {
    const all = this.#asked.value ?? []
    const wanted = this.subscription ?? this.#step?.subscription
    return wanted ? all.find(({ id }) => id === wanted) : all.find(({ status }) => status !== 'cancelled')
  }

  protected override render(): TemplateResult {
    const words = this.#words
    const nobody = html`<slot></slot>`
    const other = instead({
      ...{ host: this, member: this.memberState, asked: this.#asked, ready: words.ready, words: this.#stateWords },
      ...{ wait: this.#loading(), visitor: nobody },
    })
    if (other) return other as TemplateResult
    const chosen = this.#chosen
    if (!chosen) return nobody
    const { state } = this.#act
    const trouble = state.status === 'refused' || state.status === 'failed' ? this.#trouble() : ''
    return html`<section part="base" class="card" lang=${this.locale} aria-labelledby="name">
      <header>
        <h3 part="name" id="name">${chosen.plan}</h3>
        <p class="muted">${this.#price(chosen)}</p>
      </header>
      <div class="step" tabindex="-1">${this.#at(chosen)}</div>
      <p class="notice" role="alert" ?hidden=${!trouble}>${trouble}</p>
    </section>`
  }

  #loading(): TemplateResult {
    return waiting(
      this.#stateWords,
      html`<header>
          <h3><span class="waiting">A subscription</span></h3>
          <p class="muted"><span class="waiting">What it costs</span></p>
        </header>
        <div class="step">
          <div class="row"><button class="waiting">Cancel it</button></div>
        </div>`,
    )
  }

  #price({ price, currency, period }: Subscription): string {
    const amount = money(price, currency, this.locale)
    return this.#words.say('price', { money: amount, time: perTime(period, this.locale) })
  }

  #at(chosen: Subscription): TemplateResult {
    const words = this.#words
    const step = this.#step
    if (!step) {
      if (chosen.status === 'cancelled') return html`<p>${words.say('cancelled')}</p>`
      return html`<div class="row">${this.#button('begin', () => this.#begin(chosen))}</div>`
    }
    if (step.status === 'requested') return this.#reasons(step)
    if (step.status === 'offered') return this.#offers(step)
    if (step.status === 'talking') {
      return html`<p>${words.say('talking')}</p>
        <slot name="talk"></slot>
        ${this.#ways(step, ['keep'])}`
    }
    const accepted = step.offers.find(({ id }) => id === step.accepted)
    return html`<p class="done">${words.say(step.status, { offer: accepted ? this.text(accepted.name) : '' })}</p>`
  }

  #reasons(step: Cancellation): TemplateResult {
    return html`${reasonFields({
        ...{ reasons: step.reasons, chosen: this.#reason, words: this.#words, text: text => this.text(text) },
        choose: reason => this.#choose(reason),
      })}
      <div class="row">
        ${this.#button('next', () => this.#answer(step), this.#reason === undefined)} ${this.#cancel(step)}
        ${this.#button('keep', () => this.#take(step, { step: 'keep' }), false, 'quiet')}
      </div>`
  }

  #offers(step: Cancellation): TemplateResult {
    const { offers } = step
    return html`${offers.length ? html`<p class="lead">${this.#words.say('instead')}</p>` : nothing}
      <ul class="stack">
        ${offers.map(offer =>
          offerCard({
            ...{ offer, words: this.#words, locale: this.locale, busy: this.#act.busy() },
            text: text => this.text(text),
            accept: () => void this.#take(step, { step: 'accept', offer: offer.id }),
          }),
        )}
      </ul>
      ${this.#ways(step, ['talk', 'keep'])}`
  }

  #ways(step: Cancellation, ways: readonly ('talk' | 'keep')[]): TemplateResult {
    return html`<div class="row">
      ${this.#cancel(step)} ${ways.map(way => this.#button(way, () => this.#take(step, { step: way }), false, 'quiet'))}
    </div>`
  }

  /** As plain as the way to any offer, and in every step. */
  #cancel(step: Cancellation): TemplateResult {
    return html`<button
      part="cancel"
      type="button"
      class="cancel"
      aria-disabled=${this.#act.busy()}
      @click=${() => this.#take(step, { step: 'cancel' })}
    >
      ${this.#words.say('cancel')}
    </button>`
  }

  #button(word: 'begin' | 'next' | 'talk' | 'keep', act: () => unknown, off = false, look = ''): TemplateResult {
    return html`<button
      type="button"
      class=${look}
      aria-disabled=${off || this.#act.busy()}
      @click=${() => off || void act()}
    >
      ${this.#words.say(word)}
    </button>`
  }

  #choose(reason: string): void {
    this.#reason = reason
    this.requestUpdate()
  }

  async #begin({ id }: Subscription): Promise<void> {
    const options = { params: { subscription: id }, body: {} }
    await this.#meet(await this.#act.send(id, 'requestMyCancellation', options))
  }

  #answer(step: Cancellation): Promise<void> {
    const text = this.renderRoot.querySelector('textarea')?.value.trim()
    return this.#take(step, { step: 'answer', reason: this.#reason!, ...(text && { text }) })
  }

  async #take(step: Cancellation, body: CancellationStep): Promise<void> {
    const options = { params: { cancellation: step.id }, body }
    await this.#meet(await this.#act.send(step.id, 'stepMyCancellation', options))
  }

  /** What comes next stands where the button was: the focus goes there, so that it is read. */
  async #meet(step: Cancellation | undefined): Promise<void> {
    if (!step) return
    this.#step = step
    this.requestUpdate()
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('.step')?.focus()
  }

  #trouble(): string {
    const { state } = this.#act
    return state.status === 'refused' ? tellOffer(state.refusal, this.#refusalWords) : this.#words.say('failed')
  }
}
