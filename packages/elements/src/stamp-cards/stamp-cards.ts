import type { StampCard } from '@tenth/core'
import { html, type PropertyDeclarations, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { given } from '../element/given.ts'
import { TemplateElement } from '../element/template-element.ts'
import { Words } from '../language/words.ts'
import { failure } from '../state/notice.ts'
import { stateWords } from '../state/words/state-words.ts'
import { controls } from '../styles/controls.ts'
import { surface } from '../styles/surface.ts'
import { tokens } from '../styles/tokens.ts'
import { styles } from './stamp-cards.styles.ts'
import { stampCardsWords } from './words/stamp-cards-words.ts'

/**
 * Every stamp card of the programme, beside each other where there is room: full ones first, then those with the least
 * to go.
 *
 * @slot - After the cards.
 * @csspart card - One stamp card.
 * @csspart notice - That something could not be loaded, or may be old.
 */
export class TenthStampCards extends TemplateElement {
  static override styles = [tokens, surface, controls, styles]

  static override properties: PropertyDeclarations = { design: {}, wallet: {} }

  /** How every card lays its stamps out: as a `grid`, a `row`, `punch` or a `circle`. @default grid */
  declare design: 'grid' | 'row' | 'punch' | 'circle' | undefined
  /** Where `Add to wallet` leads, with `{code}` in it. Only https, or the page's own origin. @default no such link */
  declare wallet: string | undefined

  readonly #words = new Words(this, stampCardsWords)
  readonly #stateWords = new Words(this, stateWords)

  protected override render(): TemplateResult {
    const { program } = this
    if (!program && this.programState.status === 'error') return failure(this, this.#stateWords)
    // Nearly every programme has one at least; it waits at its own size.
    if (!program || !this.#words.ready) {
      return html`<div class="cards"><tenth-stamp-card .design=${this.design} ${given(this)}></tenth-stamp-card></div>`
    }
    const cards = this.#sorted(program.cards)
    return html`<section role="group" lang=${this.locale} aria-label=${this.#words.say('title')}>
      ${cards.length ? '' : html`<p class="muted">${this.#words.say('empty')}</p>`}
      <div class="cards">
        ${repeat(
          cards,
          ({ id }) => id,
          ({ id }) =>
            html`<tenth-stamp-card part="card" card=${id} .design=${this.design} ${given(this)}></tenth-stamp-card>`,
        )}
      </div>
      <slot></slot>
    </section>`
  }

  /** What is nearest to its reward comes first; of equal ones, the merchant's order holds. */
  #sorted(cards: readonly StampCard[]): StampCard[] {
    const missing = ({ id, stamps }: StampCard): number => {
      const own = this.member?.cards.find(({ card }) => card === id)
      return own?.full ? 0 : stamps - (own?.stamps ?? 0)
    }
    return cards.toSorted((one, other) => missing(one) - missing(other))
  }
}
