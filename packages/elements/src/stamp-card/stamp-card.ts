import type { StampCard } from '@tenth/core'
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import { TemplateElement } from '../element/template-element.ts'
import { gains } from '../join/gains.ts'
import { Words } from '../language/words.ts'
import { codeToCome } from '../redeem/code-to-come.styles.ts'
import { RedeemController } from '../redeem/redeem-controller.ts'
import { voucher } from '../redeem/voucher.ts'
import { voucherStyles } from '../redeem/voucher.styles.ts'
import { redeemWords } from '../redeem/words/redeem-words.ts'
import { tell } from '../refusal/tell.ts'
import { refusalWords } from '../refusal/words/refusal-words.ts'
import { failure, staleness } from '../state/notice.ts'
import { stateWords } from '../state/words/state-words.ts'
import { controls } from '../styles/controls.ts'
import { surface } from '../styles/surface.ts'
import { tokens } from '../styles/tokens.ts'
import { ticket } from '../ticket/ticket.styles.ts'
import { cardDesigns, type CardDesign } from './card-design.ts'
import { cardFace, type CardFace } from './card-face.ts'
import { celebration, designs } from './designs.styles.ts'
import { grid } from './grid.styles.ts'
import { onTheWay } from './on-the-way.ts'
import { places } from './places.ts'
import { styles } from './stamp-card.styles.ts'
import { cardWords } from './words/card-words.ts'

/**
 * A stamp card: what is stamped, what is given on the way, what is to go, and, once it is full, its reward.
 *
 * @slot - Under the card's last line.
 * @csspart face - The upper part, with the stamps.
 * @csspart stub - The lower part, with what to do next.
 * @csspart name - The card's name.
 * @csspart stamp - A stamp that is there.
 * @csspart place - A place for a stamp to come.
 * @csspart prize - The place of the reward.
 * @csspart way - What is given before the card is full, a line for each.
 * @csspart take - The button that takes the reward of a full card.
 * @csspart voucher - The code of the reward, while it is shown.
 * @csspart code - The code in letters.
 * @csspart notice - That something could not be loaded, or may be old.
 * @cssprop [--tenth-card-background] - Behind the stamps.
 * @cssprop [--tenth-card-color] - Of the words and empty places on it.
 * @cssprop [--tenth-stamp-color] - Of the stamps.
 * @cssprop [--tenth-ticket-line] - Around the lower half. Unset, there is a line in the dark alone.
 * @fires tenth-redeem - The card's reward is asked for. Cancel it and nothing is taken.
 * @fires tenth-redeemed - The reward was taken; the event has its code.
 */
export class TenthStampCard extends TemplateElement {
  static override styles = [
    tokens,
    surface,
    controls,
    codeToCome,
    voucherStyles,
    ticket,
    grid,
    styles,
    designs,
    celebration,
  ]

  static override properties: PropertyDeclarations = { card: {}, design: {}, wallet: {} }

  /** The card's id in the programme. @default the programme's first card */
  declare card: string | undefined
  /**
   * How the stamps are laid out: in a `grid`, in one low `row`, as holes that are `punch`ed, or in a `circle` around the
   * reward.
   * @default grid
   */
  declare design: 'grid' | 'row' | 'punch' | 'circle' | undefined
  /** Where `Add to wallet` leads, with `{code}` in it. Only https, or the page's own origin. @default no such link */
  declare wallet: string | undefined

  readonly #words = new Words(this, cardWords)
  readonly #stateWords = new Words(this, stateWords)
  readonly #redeemWords = new Words(this, redeemWords)
  readonly #refusalWords = new Words(this, refusalWords)
  readonly #redeemer = new RedeemController(this)
  #seen: { member: string; card: string; total: number } | undefined
  #landed = 0

  protected override willUpdate(changes: PropertyValues): void {
    super.willUpdate(changes)
    const { member } = this
    const card = this.#card
    if (!member || !card) return
    const { total } = this.#face(card)
    const before = this.#seen
    if (before?.member !== member.id || before.card !== card.id) this.#landed = 0
    else if (total !== before.total) this.#landed = Math.max(0, total - before.total)
    this.#seen = { member: member.id, card: card.id, total }
  }

  protected override render(): TemplateResult {
    const { status } = this.programState
    const card = this.#card
    const ready = this.#words.ready && this.#stateWords.ready
    if (status === 'error' && !this.program) return failure(this, this.#stateWords)
    if (this.program && !card) return html`<p class="muted">${this.#words.say('missing')}</p>`
    const known = this.member !== undefined || ['signed_out', 'not_joined'].includes(this.memberState.status)
    if (this.memberState.status === 'error' && !this.member) return failure(this, this.#stateWords)
    return !card || !known || !ready ? this.#loading(card?.stamps ?? 9) : this.#ready(card, this.#face(card))
  }

  get #card(): StampCard | undefined {
    const cards = this.program?.cards
    return this.card ? cards?.find(({ id }) => id === this.card) : cards?.[0]
  }

  #face(card: StampCard): CardFace {
    return cardFace(
      card,
      this.member?.cards.find(state => state.card === card.id),
    )
  }

  #loading(stamps: number): TemplateResult {
    return html`<article class=${this.#design} aria-busy="true" aria-label=${this.#stateWords.say('loading')}>
      <div part="face" class="face">
        <header>
          <h3 class="waiting">Stamp card</h3>
          <span class="count">&nbsp;</span>
        </header>
        ${this.#places(this.#card, { stamps: 0, required: stamps, full: 0 })}
      </div>
      <div part="stub" class="stub">
        <p><span class="waiting">So many more to go</span></p>
      </div>
    </article>`
  }

  #ready(card: StampCard, face: CardFace): TemplateResult {
    const { stamps, required } = face
    const words = this.#words
    const label = words.say('progress', { count: required - stamps, stamps, required })
    const celebrates = face.full && this.#landed ? ' celebrates' : ''
    return html`<article class=${this.#design + celebrates} lang=${this.locale} aria-labelledby="name">
        <div part="face" class="face">
          <header>
            <h3 part="name" id="name">${this.text(card.name)}</h3>
            <span class="count" aria-hidden="true"
              >${this.number(stamps)}&thinsp;/&thinsp;${this.number(required)}</span
            >
          </header>
          <p class="aloud">${face.full ? words.say('full') : label}</p>
          ${this.#places(card, face)}
        </div>
        <div part="stub" class="stub">${this.#stub(card, face)}${onTheWay(card, stamps, words, this)}<slot></slot></div>
      </article>
      ${staleness(this, this.#stateWords, this.memberState.status === 'error')}
      <p class="aloud" role="status">${this.#news(card, face)}</p>`
  }

  #places(card: Pick<StampCard, 'interim'> | undefined, face: Pick<CardFace, 'stamps' | 'required' | 'full'>) {
    return places({
      ...face,
      design: this.#design,
      landed: Math.min(this.#landed, face.stamps),
      gifts: new Set(card?.interim?.map(({ at }) => at)),
      number: value => this.number(value),
    })
  }

  #stub(card: StampCard, face: CardFace): TemplateResult {
    const words = this.#words
    const state = this.#redeemer.state
    const reward = this.#rewardName(card.reward)
    if (state.status === 'redeemed') {
      return voucher(this, {
        taken: state.taken,
        name: reward,
        words: this.#redeemWords,
        done: () => this.#redeemer.done(),
      })
    }
    const count = face.required - face.stamps
    if (!face.full) {
      const line = face.stamps ? words.say('toGo', { count, reward: '\0' }) : words.say('start', { reward: '\0' })
      const [before, after] = line.split('\0')
      return html`<p>${before}<strong>${reward}</strong>${after}</p>
        ${this.#trouble()}`
    }
    const busy = state.status === 'busy'
    return html`<button
        part="take"
        type="button"
        aria-disabled=${busy}
        @click=${() => this.#redeemer.redeem({ card: card.id })}
      >
        ${words.say(busy ? 'taking' : 'take')}
      </button>
      ${this.#trouble()}
      <p class="muted">
        ${reward}${face.full > 1 ? html`<br />${words.say('more', { count: face.full - 1 })}` : nothing}
        ${face.ahead ? html`<br />${words.say('next', { stamps: this.stamps(face.ahead) })}` : nothing}
      </p>`
  }

  #rewardName(id: string): string {
    return this.text(this.program?.rewards.find(reward => reward.id === id)?.name)
  }

  #trouble(): TemplateResult | typeof nothing {
    const { state } = this.#redeemer
    if (state.status === 'refused') {
      return html`<p class="notice" role="alert">${tell(state.refusal, this.#refusalWords, this.points)}</p>`
    }
    return state.status === 'failed'
      ? html`<p class="notice" role="alert">${this.#redeemWords.say('failed')}</p>`
      : nothing
  }

  #news(card: StampCard, { stamps, required, full }: CardFace): string {
    if (!this.#landed) return ''
    if (full) return this.#words.say('filled')
    const given = card.interim?.filter(({ at }) => at <= stamps && at > stamps - this.#landed) ?? []
    const lines = given.map(({ at, gives }) => this.#words.say('way', { at, gift: gains(gives, this) }))
    return [this.#words.say('landed', { stamps, required }), ...lines].join(' ')
  }

  get #design(): CardDesign {
    return this.design && cardDesigns.includes(this.design) ? this.design : 'grid'
  }
}
