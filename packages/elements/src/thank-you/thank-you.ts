import type { ThanksNote } from '@tenth/core'
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import { TemplateElement } from '../element/template-element.ts'
import { icon } from '../icons/icon.ts'
import { Words } from '../language/words.ts'
import { controls } from '../styles/controls.ts'
import { surface } from '../styles/surface.ts'
import { tokens } from '../styles/tokens.ts'
import { heart } from './heart.ts'
import { styles } from './thank-you.styles.ts'
import { thankYouWords } from './words/thank-you-words.ts'

/**
 * The personal note that the shop thanks its most loyal with; earlier ones stand behind it.
 *
 * Most members have none, and nobody misses what they did not expect. So it takes no room while nothing is known, for
 * visitors, and where nothing could be loaded: the slot `empty` is shown then, if the page puts something there.
 *
 * @slot empty - Instead of everything, while there is no note.
 * @slot - Under the note, such as what comes with it.
 * @slot icon - Replaces the heart.
 * @csspart base - The whole card.
 * @csspart title - Above the note.
 * @csspart note - The words of the note.
 * @csspart from - Who says it, and when.
 * @cssprop [--tenth-thanks-background] - Behind the note.
 * @cssprop [--tenth-thanks-color] - Of its words.
 */
export class TenthThankYou extends TemplateElement {
  static override styles = [tokens, surface, controls, styles]

  static override properties: PropertyDeclarations = { notes: { type: Array } }

  /** The notes to show, newest first, instead of the member's; as an attribute, JSON. */
  declare notes: ThanksNote[] | null | undefined

  readonly #words = new Words(this, thankYouWords)
  #seen: { member: string | undefined; newest: string | undefined } | undefined
  #arrived = false

  protected override willUpdate(changes: PropertyValues): void {
    super.willUpdate(changes)
    const notes = this.#notes
    if (!notes) return
    const seen = { member: this.member?.id, newest: notes[0]?.id }
    const before = this.#seen
    if (before?.newest !== seen.newest)
      this.#arrived = before !== undefined && before.member === seen.member && seen.newest !== undefined
    this.#seen = seen
  }

  protected override render(): TemplateResult {
    const [newest, ...earlier] = this.#notes ?? []
    if (!newest || !this.#words.ready) return html`<slot name="empty"></slot>`
    const words = this.#words
    return html`<section part="base" lang=${this.locale} aria-labelledby="title">
        <span class="sign"><slot name="icon">${icon(heart)}</slot></span>
        <h3 part="title" id="title">${words.say('title')}</h3>
        ${this.#note(newest)}
        <slot></slot>
        ${
          earlier.length
            ? html`<details>
                <summary>${words.say('earlier', { count: earlier.length })}</summary>
                ${earlier.map(note => this.#note(note))}
              </details>`
            : nothing
        }
      </section>
      <p class="aloud" role="status">${this.#arrived ? words.say('arrived') : nothing}</p>`
  }

  /** Undefined while it is not known. */
  get #notes(): readonly ThanksNote[] | undefined {
    return this.notes ?? this.member?.thanks
  }

  #note({ note, at }: ThanksNote): TemplateResult {
    const from = this.text(this.program?.name)
    return html`<figure>
      <blockquote part="note"><p>${this.text(note)}</p></blockquote>
      <figcaption part="from">
        ${from ? html`<span>${from}</span>` : nothing}
        <time datetime=${at}>${this.day(at)}</time>
      </figcaption>
    </figure>`
  }
}
