import type { Cart, PointsQuote } from '@tenth/core'
import type { PropertyDeclarations, PropertyValues } from 'lit'
import { TemplateElement } from '../element/template-element.ts'
import { QuoteController } from './quote-controller.ts'
import { within, worthOf } from './steps.ts'

/** What a form sees of a slider of points: a name, a value, a validity. */
export abstract class PointsField extends TemplateElement {
  static formAssociated = true

  static override properties: PropertyDeclarations = {
    cart: { type: Object },
    quote: { type: Object },
    wait: { type: Number },
    name: { reflect: true },
    value: { type: Number },
    disabled: { type: Boolean, reflect: true },
  }

  /** What is in the cart; as an attribute, JSON. */
  declare cart: Cart | null | undefined
  /** How many points may be spent, instead of the server's answer: for a shop that works it out by itself. */
  declare quote: PointsQuote | null | undefined
  /** How many milliseconds a cart must be still before it is asked about. */
  wait = 250
  /** The name it has in its form. */
  declare name: string | undefined
  /** Takes no input, and sends nothing with its form. */
  disabled = false

  protected readonly quoted = new QuoteController(this, quote => this.#answered(quote))
  readonly #internals = this.attachInternals()
  #wish = 0
  #off = false
  /** What an answer left of a wish, where that was less. */
  protected lessened: number | undefined

  /**
   * How many points are chosen: a number that the server allows for this cart, and 0 until that is known. What is set
   * is made to fit. As an attribute, what a form that is reset goes back to.
   */
  get value(): number {
    const { quote } = this.quoted
    return quote ? within(quote, this.#wish) : 0
  }

  set value(points: number) {
    this.#wish = Number(points) || 0
    this.lessened = undefined
    this.#tell()
    this.requestUpdate()
  }

  /** What the chosen points are worth, in minor units of the programme's currency. */
  get money(): number {
    const { quote } = this.quoted
    return quote ? worthOf(quote, this.value) : 0
  }

  /** The form it belongs to. */
  get form(): HTMLFormElement | null {
    return this.#internals.form
  }

  /** The labels that a page gave it. */
  get labels(): NodeList {
    return this.#internals.labels
  }

  /** Whether it can be sent: not while points are chosen and the server has not said yet that they may be. */
  get validity(): ValidityState {
    return this.#internals.validity
  }

  /** Why it cannot be sent. */
  get validationMessage(): string {
    return this.#internals.validationMessage
  }

  /** Whether its validity is looked at, which it is not while it is disabled. */
  get willValidate(): boolean {
    return this.#internals.willValidate
  }

  /** Whether it can be sent. */
  checkValidity(): boolean {
    return this.#internals.checkValidity()
  }

  /** Whether it can be sent, and where not, tells the person. */
  reportValidity(): boolean {
    return this.#internals.reportValidity()
  }

  formResetCallback(): void {
    this.value = Number(this.getAttribute('value'))
  }

  formDisabledCallback(disabled: boolean): void {
    this.#off = disabled
    this.requestUpdate()
  }

  formStateRestoreCallback(state: string): void {
    this.value = Number(state)
  }

  protected override willUpdate(changes: PropertyValues): void {
    super.willUpdate(changes)
    const { member, quote } = this
    if (quote) this.quoted.give(quote)
    // More points, or other rules, are another answer.
    else this.quoted.want(this.cart, member && `${member.id} ${member.revision} ${this.program?.version}`, this.wait)
  }

  protected override updated(changes: PropertyValues): void {
    super.updated(changes)
    this.#tell()
  }

  /** Whether it, or the fieldset around it, is disabled. */
  protected get isOff(): boolean {
    return this.#off
  }

  /** Why it cannot be sent now; empty where it can. */
  protected abstract whyNot(): string

  /** What the browser points at when it cannot be sent. */
  protected abstract get control(): HTMLInputElement | undefined

  #answered(quote: PointsQuote): void {
    const fits = within(quote, this.#wish)
    this.lessened = fits < this.#wish ? fits : undefined
    this.#wish = fits
    this.#tell()
  }

  #tell(): void {
    this.#internals.setFormValue(String(this.value), String(this.#wish))
    const why = this.#wish > 0 ? this.whyNot() : ''
    if (why) this.#internals.setValidity({ customError: true }, why, this.control)
    else this.#internals.setValidity({})
  }
}
