import type { Asking } from '@tenth/core'
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import { ActController } from '../element/act-controller.ts'
import { AskController } from '../element/ask-controller.ts'
import { TemplateElement } from '../element/template-element.ts'
import { gains } from '../join/gains.ts'
import { Words } from '../language/words.ts'
import { tellDesk } from '../refusal-desk/tell-desk.ts'
import { deskRefusalWords } from '../refusal-desk/words/desk-refusal-words.ts'
import { instead } from '../state/instead.ts'
import { stateWords } from '../state/words/state-words.ts'
import { card } from '../styles/card.ts'
import { controls } from '../styles/controls.ts'
import { fields } from '../styles/fields.ts'
import { surface } from '../styles/surface.ts'
import { tokens } from '../styles/tokens.ts'
import { AnswerField } from './answer-field.ts'
import { question, type Answer, type Question } from './question.ts'
import { styles } from './survey.styles.ts'
import { surveyWords } from './words/survey-words.ts'

/**
 * A survey that the member is asked now: scores and words, and thanks for them. Under a name of its own in a form it is
 * a field of that form instead, which sends the answers as JSON.
 *
 * @slot - Shown where there is nothing to ask.
 * @csspart base - The whole survey.
 * @csspart name - What the survey is called.
 * @csspart question - One question.
 * @csspart score - One score to choose.
 * @csspart text - A field for words.
 * @csspart send - The button that sends the answers.
 * @csspart notice - That something could not be loaded, or may be old.
 * @cssprop [--tenth-survey-background] - Behind the survey.
 * @fires change - A person answered a question; `answers` has all of them.
 * @fires tenth-send - The answers are sent (`answerSurvey`). Cancel it and they are not.
 * @fires tenth-sent - They were; `reply` has what they gave.
 */
export class TenthSurvey extends TemplateElement {
  static readonly formAssociated = true
  static override styles = [tokens, surface, controls, card, fields, styles]

  static override properties: PropertyDeclarations = {
    askings: { type: Array },
    disabled: { type: Boolean, reflect: true },
    name: { reflect: true },
    survey: {},
  }

  /** What to ask, instead of the server's. The attribute takes JSON. */
  declare askings: Asking[] | undefined
  /** Nothing can be answered. */
  disabled = false
  /** Under this name a form around it sends the answers. */
  declare name: string | undefined
  /** The id of the survey to show. @default the one that was asked first */
  declare survey: string | undefined

  readonly #words = new Words(this, surveyWords)
  readonly #stateWords = new Words(this, stateWords)
  readonly #refusalWords = new Words(this, deskRefusalWords)
  readonly #act = new ActController<'answerSurvey'>(this)
  readonly #asked = new AskController<readonly Asking[]>(this, async client => {
    const { items } = await client.call('listMySurveys')
    return items
  })
  readonly #field = new AnswerField(this.attachInternals())
  #shown: Asking | undefined
  #faulty = false
  #off = false

  /** What is answered so far, by the questions' ids. */
  get answers(): Readonly<Record<string, Answer>> {
    return this.#field.all
  }

  formResetCallback(): void {
    this.#field.clear()
    this.#faulty = false
    this.requestUpdate()
  }

  formDisabledCallback(disabled: boolean): void {
    this.#off = disabled
    this.requestUpdate()
  }

  protected override willUpdate(changes: PropertyValues): void {
    super.willUpdate(changes)
    if (this.askings) this.#asked.give(this.askings)
    else this.#asked.want(this.member)
    // What is being answered stays, though the server no longer asks it, until it is thanked for.
    const next = this.#asked.value?.find(({ survey }) => !this.survey || survey === this.survey)
    if (this.#act.state.status === 'idle' && next?.id !== this.#shown?.id) {
      this.#shown = next
      this.#field.clear()
      this.#faulty = false
    }
  }

  protected override updated(changes: PropertyValues): void {
    super.updated(changes)
    const at = this.renderRoot.querySelector<HTMLElement>('input, textarea') ?? undefined
    this.#field.tellForm(this.#shown?.questions ?? [], this.#words.say('missing'), at)
  }

  protected override render(): TemplateResult {
    const words = this.#words
    const nobody = html`<slot></slot>`
    const other = instead({
      ...{ host: this, member: this.memberState, asked: this.#asked, ready: words.ready, words: this.#stateWords },
      ...{ wait: html`<div aria-busy="true"></div>`, visitor: nobody },
    })
    if (other) return other as TemplateResult
    if (!this.#shown) return nobody
    return this.#act.state.status === 'done' ? this.#thanks() : this.#form(this.#shown)
  }

  #form({ name, questions, reward }: Asking): TemplateResult {
    const words = this.#words
    const missing = new Set(this.#faulty ? this.#field.missing(questions) : [])
    const { state } = this.#act
    const trouble = state.status === 'refused' || state.status === 'failed'
    return html`<section part="base" class="card" lang=${this.locale} aria-labelledby="name">
      <h3 part="name" id="name">${this.text(name)}</h3>
      ${reward.length ? html`<p class="muted">${words.say('reward', { what: gains(reward, this) })}</p>` : nothing}
      ${questions.map(one => this.#question(one, missing.has(one)))}
      <p class="notice" role="alert" ?hidden=${!trouble}>${trouble ? this.#trouble() : ''}</p>
      ${
        this.name && this.#field.form
          ? nothing
          : html`<p>
              <button part="send" type="button" aria-disabled=${this.#act.busy()} @click=${() => void this.#send()}>
                ${words.say(this.#act.busy() ? 'sending' : 'send')}
              </button>
            </p>`
      }
    </section>`
  }

  #question(one: Question, missing: boolean): TemplateResult {
    return question({
      ...{ question: one, missing, name: this.text(one.name), answer: this.#field.of(one.id), words: this.#words },
      disabled: this.disabled || this.#off,
      number: value => this.number(value),
      answered: answer => {
        this.#field.put(one.id, answer)
        this.requestUpdate()
        this.dispatchEvent(new Event('change', { bubbles: true }))
      },
    })
  }

  async #send(): Promise<void> {
    const asking = this.#shown
    if (!asking || this.#act.busy()) return
    const [first] = this.#field.missing(asking.questions)
    this.#faulty = !!first || !Object.keys(this.answers).length
    this.requestUpdate()
    await this.updateComplete
    if (this.#faulty) {
      const at = first ?? asking.questions[0]
      this.renderRoot.querySelector<HTMLElement>(`[name="${at?.id}"], #${at?.id}`)?.focus()
      return
    }
    const options = { params: { asking: asking.id }, body: { answers: this.#field.all } }
    if (await this.#act.send(asking.id, 'answerSurvey', options)) await this.#meetThanks()
  }

  async #meetThanks(): Promise<void> {
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('.thanks')?.focus()
  }

  #thanks(): TemplateResult {
    const { state } = this.#act
    const given = state.status === 'done' ? state.reply.given : []
    return html`<section part="base" class="card thanks" tabindex="-1" role="status" lang=${this.locale}>
      <h3>${this.#words.say('thanks')}</h3>
      ${given.length ? html`<p>${this.#words.say('given', { what: gains(given, this) })}</p>` : nothing}
    </section>`
  }

  #trouble(): string {
    const { state } = this.#act
    return state.status === 'refused' ? tellDesk(state.refusal, this.#refusalWords) : this.#words.say('failed')
  }
}
