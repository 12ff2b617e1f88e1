import type { Profile } from '@tenth/core'
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import { ActController } from '../element/act-controller.ts'
import { AskController } from '../element/ask-controller.ts'
import { TemplateElement } from '../element/template-element.ts'
import { Words } from '../language/words.ts'
import { instead } from '../state/instead.ts'
import { waiting } from '../state/waiting.ts'
import { stateWords } from '../state/words/state-words.ts'
import { card } from '../styles/card.ts'
import { controls } from '../styles/controls.ts'
import { fields } from '../styles/fields.ts'
import { surface } from '../styles/surface.ts'
import { tokens } from '../styles/tokens.ts'
import { styles } from './birthday.styles.ts'
import { birthdayText, daysIn, monthFirst, monthNames } from './calendar.ts'
import { waitingBirthday } from './waiting-birthday.ts'
import { birthdayWords } from './words/birthday-words.ts'

/**
 * A member's birthday: month and day, never the year. Under a name of its own in a form it is a field of that form,
 * whose value is such as `12-24`; otherwise it saves by itself.
 *
 * @csspart base - The question.
 * @csspart month - The choice of the month.
 * @csspart day - The choice of the day.
 * @csspart save - The button that saves it.
 * @csspart notice - That something could not be loaded, or may be old.
 * @fires change - A person chose another day; `value` has it.
 * @fires tenth-send - The birthday is saved (`changeMyProfile`).
 * @fires tenth-sent - It was.
 */
export class TenthBirthday extends TemplateElement {
  static readonly formAssociated = true
  static override styles = [tokens, surface, controls, card, fields, styles]

  static override properties: PropertyDeclarations = {
    disabled: { type: Boolean, reflect: true },
    name: { reflect: true },
    profile: { type: Object },
    required: { type: Boolean, reflect: true },
    value: { noAccessor: true },
  }

  /** Nothing can be chosen. */
  disabled = false
  /** Under this name a form around it sends the birthday. */
  declare name: string | undefined
  /** The member's profile, instead of the server's. The attribute takes JSON. */
  declare profile: Profile | undefined
  /** A form around it asks for an answer. */
  required = false

  readonly #words = new Words(this, birthdayWords)
  readonly #stateWords = new Words(this, stateWords)
  readonly #internals = this.attachInternals()
  readonly #act = new ActController<'changeMyProfile'>(this)
  readonly #asked = new AskController<Profile>(this, client => client.call('getMyProfile'))
  #month: number | undefined
  #day: number | undefined
  #touched = false
  #off = false

  /** Month and day, such as `12-24`; empty where none is chosen. */
  get value(): string {
    if (!this.#month || !this.#day) return ''
    return [this.#month, this.#day].map(part => String(part).padStart(2, '0')).join('-')
  }

  set value(value: string | null | undefined) {
    const [, month, day] = /^(\d\d)-(\d\d)$/.exec(value ?? '') ?? []
    this.#month = month ? Number(month) : undefined
    this.#day = day ? Math.min(Number(day), daysIn(this.#month)) : undefined
    this.requestUpdate()
  }

  formResetCallback(): void {
    this.value = this.getAttribute('value')
    this.#touched = false
  }

  formDisabledCallback(disabled: boolean): void {
    this.#off = disabled
    this.requestUpdate()
  }

  protected override willUpdate(changes: PropertyValues): void {
    super.willUpdate(changes)
    if (this.profile) this.#asked.give(this.profile)
    else this.#asked.want(this.member)
    const known = this.#asked.value?.birthday
    if (known && !this.#touched && known !== this.value) this.value = known
  }

  protected override updated(changes: PropertyValues): void {
    super.updated(changes)
    const { value } = this
    this.#internals.setFormValue(value || null)
    const at = this.renderRoot.querySelector('select')
    const half = !value && (this.#month ?? this.#day) !== undefined
    if (at && (half || (this.required && !value))) {
      this.#internals.setValidity({ valueMissing: true }, this.#words.say('missing'), at)
    } else this.#internals.setValidity({})
  }

  /** In a form of the page it is a field: whoever fills it need be no member yet. */
  get #field(): boolean {
    return !!this.name && !!this.#internals.form
  }

  protected override render(): TemplateResult | typeof nothing {
    const words = this.#words
    if (!this.#field) {
      const other = instead({
        ...{ host: this, member: this.memberState, asked: this.#asked, ready: words.ready, words: this.#stateWords },
        ...{ wait: waiting(this.#stateWords, waitingBirthday, ''), visitor: nothing },
      })
      if (other) return other
    } else if (!words.ready) return waiting(this.#stateWords, waitingBirthday, '')
    return html`<fieldset part="base" lang=${this.locale}>
      <legend>${words.say('title')}</legend>
      <div class="choices">
        ${monthFirst(this.locale) ? [this.#months(), this.#days()] : [this.#days(), this.#months()]}
      </div>
      ${this.program?.earn.some(({ on }) => on === 'birthday') ? html`<p class="muted">${words.say('ahead')}</p>` : nothing}
      ${this.#field ? nothing : this.#save()}
    </fieldset>`
  }

  #months(): TemplateResult {
    return this.#select('month', this.#month, monthNames(this.locale))
  }

  #days(): TemplateResult {
    const days = Array.from({ length: daysIn(this.#month) }, (_, index) => this.number(index + 1))
    return this.#select('day', this.#day, days)
  }

  #select(part: 'month' | 'day', chosen: number | undefined, names: readonly string[]): TemplateResult {
    const choose = (event: Event): void => this.#choose(part, Number((event.target as HTMLSelectElement).value))
    return html`<select
      part=${part}
      aria-label=${this.#words.say(part)}
      ?disabled=${this.disabled || this.#off}
      @change=${choose}
    >
      <option value="" ?disabled=${this.required} .selected=${!chosen}>${this.#words.say(part)}</option>
      ${names.map((name, index) => html`<option .value=${String(index + 1)} .selected=${chosen === index + 1}>${name}</option>`)}
    </select>`
  }

  #choose(part: 'month' | 'day', chosen: number): void {
    this.#touched = true
    if (part === 'month') this.#month = chosen || undefined
    else this.#day = chosen || undefined
    if (this.#day && this.#day > daysIn(this.#month)) this.#day = undefined
    if (this.#act.state.status !== 'busy') this.#act.done()
    this.requestUpdate()
    this.dispatchEvent(new Event('change', { bubbles: true }))
  }

  #save(): TemplateResult {
    const words = this.#words
    const { state } = this.#act
    const known = this.#asked.value?.birthday ?? ''
    const { value } = this
    const saved = value !== '' && value === known
    return html`<div class="row">
      <button
        part="save"
        type="button"
        aria-disabled=${!value || saved || this.#act.busy()}
        @click=${() => value && !saved && this.#act.send('birthday', 'changeMyProfile', { body: { birthday: value } })}
      >
        ${words.say(this.#act.busy() ? 'saving' : 'save')}
      </button>
      <p role="status" class="muted">
        ${state.status === 'failed' || state.status === 'refused' ? words.say('failed') : nothing}
        ${saved ? words.say('saved', { day: birthdayText(value, this.locale) }) : nothing}
      </p>
    </div>`
  }
}
