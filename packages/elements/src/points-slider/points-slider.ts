import type { PointsQuote, Refusal } from '@tenth/core'
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { money } from '../language/money.ts'
import { Words } from '../language/words.ts'
import { failure, staleness } from '../state/notice.ts'
import { stateWords } from '../state/words/state-words.ts'
import { controls } from '../styles/controls.ts'
import { surface } from '../styles/surface.ts'
import { tokens } from '../styles/tokens.ts'
import { PointsField } from './points-field.ts'
import { styles } from './points-slider.styles.ts'
import { rest, worthOf } from './steps.ts'
import { pointsSliderWords } from './words/points-slider-words.ts'

/**
 * How many points pay for a part of an order. Stands in the form of a checkout under a name of its own: the form sends
 * how many points, and the shop's backend spends them.
 *
 * @slot label - Replaces the words above the slider.
 * @slot - Under everything.
 * @csspart base - The whole field.
 * @csspart label - The words above the slider.
 * @csspart chosen - How many points are chosen, and what they are worth.
 * @csspart range - The slider.
 * @csspart all - The button that uses the most, or none.
 * @csspart notice - That something could not be loaded, or may be old.
 * @cssprop [--tenth-slider-color] - Of the chosen part of the track and of the knob.
 * @cssprop [--tenth-slider-track] - Of the rest of the track.
 * @fires input - Points are being chosen.
 * @fires change - A person has chosen points; `value` has how many and `money` what they are worth.
 * @fires tenth-quote - An answer of the server came. It may have made the value less.
 */
export class TenthPointsSlider extends PointsField {
  static override styles = [tokens, surface, controls, styles]

  readonly #words = new Words(this, pointsSliderWords)
  readonly #stateWords = new Words(this, stateWords)

  /** Moves the focus to the slider. */
  override focus(options?: FocusOptions): void {
    this.control?.focus(options)
  }

  override connectedCallback(): void {
    super.connectedCallback()
    // A label of the page was pressed: the browser clicks what it labels.
    this.addEventListener('click', this.#pressed)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.removeEventListener('click', this.#pressed)
  }

  readonly #pressed = (event: Event): void => {
    if (event.composedPath()[0] === this) this.focus()
  }

  protected override get control(): HTMLInputElement | undefined {
    return this.renderRoot.querySelector('input') ?? undefined
  }

  protected override whyNot(): string {
    const { status } = this.quoted
    const words = this.#words
    if (status === 'asking') return words.say('asking')
    return status === 'failed' ? words.say('failed') : ''
  }

  protected override updated(changes: PropertyValues): void {
    super.updated(changes)
    const { control, value } = this
    const { quote } = this.quoted
    if (!control || !quote) return
    // By hand, after its bounds: a browser would hold an earlier one within the old bounds.
    control.value = String(value)
    control.parentElement?.style.setProperty('--_share', String(value / quote.most))
  }

  protected override render(): TemplateResult {
    const { program, member } = this
    const { status } = this.memberState
    const { quote, status: asked } = this.quoted
    const words = this.#words
    const lost = (!program && this.programState.status === 'error') || (!member && status === 'error')
    if (lost) return failure(this, this.#stateWords)
    if (!words.ready) return this.#loading()
    if (status === 'signed_out' || status === 'not_joined') return this.#says(words.say('signedOut'))
    if (program && !program.checkout && !quote) return this.#says(words.say('off'))
    if (member && !quote && !this.cart?.lines.length) return this.#says(words.say('empty'))
    if (!quote && asked === 'failed') return this.#field(this.#trouble())
    if (!quote) return this.#loading()
    if (quote.refusal ?? !quote.most) return this.#says(this.#why(quote.refusal))
    return this.#field(html`
      ${this.#slider(quote)} ${asked === 'failed' ? this.#trouble() : nothing}
      ${staleness(this, this.#stateWords, status === 'error' && asked !== 'failed')}
    `)
  }

  #field(inside: unknown): TemplateResult {
    const news = this.lessened === undefined ? '' : this.#words.say('changed', { points: this.points(this.value) })
    return html`<div part="base" class="field" lang=${this.locale} aria-busy=${this.quoted.status === 'asking'}>
      ${inside}
      <slot></slot>
      <p class="news muted" role="status">${news}</p>
    </div>`
  }

  #says(sentence: string): TemplateResult {
    return this.#field(html`<p class="muted">${sentence}</p>`)
  }

  #loading(): TemplateResult {
    return html`<div
      part="base"
      class="field"
      role="group"
      aria-busy="true"
      aria-label=${this.#stateWords.say('loading')}
    >
      <div class="head" aria-hidden="true"><span class="waiting">Pay with points</span></div>
      <div class="slide" aria-hidden="true"><span class="track waiting"></span></div>
      <div class="foot" aria-hidden="true">
        <p class="muted"><span class="waiting">So many points, of which so many may pay for this order</span></p>
        <span class="link"><span class="waiting">Use them all</span></span>
      </div>
    </div>`
  }

  #slider(quote: PointsQuote): TemplateResult {
    const words = this.#words
    const { value, isOff } = this
    const chosen = this.#chosen(quote, value)
    const named = [...this.labels].map(({ textContent }) => textContent?.trim()).join(' ')
    return html`<div class="head">
        <label part="label" for="range"><slot name="label">${words.say('label')}</slot></label>
        <span part="chosen" class="chosen" aria-hidden="true">${chosen}</span>
      </div>
      <div class="slide ${isOff ? 'off' : ''}">
        <span class="track" aria-hidden="true"><span class="done"></span></span>
        <input
          part="range"
          id="range"
          type="range"
          min="0"
          max=${quote.most}
          step=${quote.step}
          ?disabled=${isOff}
          aria-label=${named || nothing}
          aria-valuetext=${chosen}
          aria-describedby="have"
          @input=${this.#moved}
          @change=${this.#changed}
        />
      </div>
      <div class="foot">
        <p class="muted" id="have">
          ${words.say('have', { points: this.points(quote.available) })}
          ${words.say('upTo', { points: this.points(quote.most) })}
        </p>
        ${this.#all(quote, value)}
      </div>`
  }

  /** Everything or nothing in one press. */
  #all(quote: PointsQuote, value: number): TemplateResult {
    const words = this.#words
    const full = value === quote.most
    return html`<button
      part="all"
      class="link"
      type="button"
      ?disabled=${this.isOff}
      aria-describedby="have"
      @click=${() => this.#choose(full ? 0 : quote.most)}
    >
      ${words.say(full ? 'zero' : 'most')}
    </button>`
  }

  #trouble(): TemplateResult {
    return html`<div class="notice" role="alert">
      <p>${this.#words.say('failed')}</p>
      <button type="button" class="link" @click=${() => this.quoted.again()}>${this.#words.say('retry')}</button>
    </div>`
  }

  #chosen(quote: PointsQuote, value: number): string {
    return value > 0 ? this.#words.say('chosen', this.#facts(quote, value)) : this.#words.say('none')
  }

  #facts(quote: PointsQuote, points: number): { points: string; money: string } {
    const worth = worthOf(quote, points)
    const currency = this.program?.currency ?? this.cart?.currency ?? 'EUR'
    return { points: this.points(points), money: money(worth, currency, this.locale) }
  }

  #why(refusal: Refusal | null): string {
    const words = this.#words
    const facts = refusal?.facts ?? {}
    if (refusal?.code === 'not_enough_points')
      return words.say('few', { points: this.points(Number(facts['missing'])) })
    if (refusal?.code === 'points_order_too_small') return words.say('small')
    return words.say(refusal?.code === 'points_not_for_orders' ? 'off' : 'other')
  }

  readonly #moved = ({ target }: Event): void => {
    const { quote } = this.quoted
    if (quote) this.value = rest(quote, (target as HTMLInputElement).valueAsNumber, this.value)
  }

  /** What happens inside stays inside, where it is not `input`. */
  readonly #changed = (): void => {
    this.dispatchEvent(new Event('change', { bubbles: true }))
  }

  #choose(points: number): void {
    this.value = points
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
    this.#changed()
  }
}
