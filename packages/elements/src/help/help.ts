import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit'
import { earnListWords } from '../earn-list/words/earn-list-words.ts'
import { TemplateElement } from '../element/template-element.ts'
import { icon } from '../icons/icon.ts'
import { mail } from '../icons/paths.ts'
import { Words } from '../language/words.ts'
import { failure } from '../state/notice.ts'
import { waiting } from '../state/waiting.ts'
import { stateWords } from '../state/words/state-words.ts'
import { card } from '../styles/card.ts'
import { controls } from '../styles/controls.ts'
import { fields } from '../styles/fields.ts'
import { surface } from '../styles/surface.ts'
import { tokens } from '../styles/tokens.ts'
import { tierWords } from '../tier/words/tier-words.ts'
import { answersOf, type Answer } from './answers.ts'
import { styles } from './help.styles.ts'
import { helpWords } from './words/help-words.ts'

/**
 * What members ask, answered from the programme's own rules, so that it is never out of date; and ways to reach the
 * shop.
 *
 * @slot - More questions and answers, such as `<details>` of the shop's own.
 * @slot contact - More ways to reach the shop, such as a complaint.
 * @csspart question - One question with its answer.
 * @csspart filter - The field that finds an answer.
 * @csspart contact - The ways to reach the shop.
 * @csspart notice - That something could not be loaded, or may be old.
 */
export class TenthHelp extends TemplateElement {
  static override styles = [tokens, surface, controls, card, fields, styles]

  static override properties: PropertyDeclarations = {
    contactUrl: { attribute: 'contact-url' },
    email: {},
    phone: {},
  }

  /** The shop's page with a form or an address. */
  declare contactUrl: string | undefined
  /** The shop's e-mail address. */
  declare email: string | undefined
  /** The shop's telephone number. */
  declare phone: string | undefined

  readonly #words = new Words(this, helpWords)
  readonly #earnWords = new Words(this, earnListWords)
  readonly #tierWords = new Words(this, tierWords)
  readonly #stateWords = new Words(this, stateWords)
  #sought = ''

  protected override render(): TemplateResult {
    const { program } = this
    const words = this.#words
    if (!program && this.programState.status === 'error') return failure(this, this.#stateWords)
    if (!program || !words.ready || !this.#earnWords.ready || !this.#tierWords.ready) return this.#loading()
    const answers = answersOf(program, {
      ...{ words, earnWords: this.#earnWords, tierWords: this.#tierWords, locale: this.locale, points: this.points },
      noun: this.pointsNoun(5),
      stamps: count => this.stamps(count),
      text: text => this.text(text),
    })
    const found = answers.filter(answer => this.#fits(answer))
    return html`<section class="stack" lang=${this.locale} aria-labelledby="title">
      <h3 id="title">${words.say('title')}</h3>
      <label class="label" for="filter">${words.say('filter')}</label>
      <input part="filter" id="filter" type="search" autocomplete="off" @input=${this.#seek} />
      <div class="answers">
        ${found.map(
          ({ id, question, answer }) =>
            html`<details part="question" id=${id}>
              <summary>${question}</summary>
              ${answer.map(line => html`<p>${line}</p>`)}
            </details>`,
        )}
        <slot></slot>
      </div>
      <p role="status" class="muted">${found.length ? nothing : words.say('nothing')}</p>
      ${this.#contact()}
    </section>`
  }

  #loading(): TemplateResult {
    const question = html`<details>
      <summary><span class="waiting">What a member may ask</span></summary>
    </details>`
    return waiting(
      this.#stateWords,
      html`<h3><span class="waiting">Questions</span></h3>
        <span class="label"><span class="waiting">Find an answer</span></span>
        <input class="waiting" type="search" />
        <div class="answers">${Array.from({ length: 8 }, () => question)}</div>
        <div class="row" ?hidden=${!this.#canBeReached}><button class="waiting">Write to us</button></div>`,
      'stack',
    )
  }

  readonly #seek = (event: Event): void => {
    this.#sought = (event.target as HTMLInputElement).value
    this.requestUpdate()
  }

  /** Every word that is sought stands somewhere in the question or the answer, with or without its accents. */
  #fits({ question, answer }: Answer): boolean {
    const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase(this.locale)
    const all = plain([question, ...answer].join(' '))
    return plain(this.#sought)
      .split(/\s+/)
      .every(word => all.includes(word))
  }

  get #canBeReached(): boolean {
    return !!(this.email ?? this.phone ?? this.contactUrl)
  }

  #contact(): TemplateResult | typeof nothing {
    const words = this.#words
    const { email, phone, contactUrl } = this
    return html`<div part="contact" class="row" ?hidden=${!this.#canBeReached}>
        ${email ? html`<a class="button quiet" href="mailto:${email}">${icon(mail)} ${words.say('email')}</a>` : nothing}
        ${phone ? html`<a class="button quiet" href="tel:${phone.replace(/[^+\d]/g, '')}">${words.say('phone')} ${phone}</a>` : nothing}
        ${contactUrl ? html`<a class="button quiet" href=${contactUrl}>${words.say('page')}</a>` : nothing}
      </div>
      <slot name="contact"></slot>`
  }
}
