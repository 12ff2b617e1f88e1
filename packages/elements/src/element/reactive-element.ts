import type { PropertyDeclarations, PropertyValues, ReactiveController } from 'lit'
import { sheetsFor } from '../styles/sheets.ts'
import { declaredBy, fromAttribute, type Declared } from './declared-properties.ts'

/**
 * What Lit's ReactiveElement does, in a third of the bytes, which every page would carry: properties that render when
 * they change, attributes that set them, controllers, adopted styles. The lifecycle has Lit's names and order, and as
 * in Lit `update` is where a class renders. What our elements never use is not here: see
 * docs/decisions/0035-element-base.md.
 */
export class ReactiveElement extends HTMLElement {
  static properties: PropertyDeclarations = {}
  /** The rules of its shadow root, the later ones over the earlier. */
  static styles: readonly string[] = []

  /** Read by the browser when the class gets its tag, before there is any instance. */
  static get observedAttributes(): string[] {
    return declaredBy(this).flatMap(({ attribute = [] }) => attribute)
  }

  readonly renderRoot: ShadowRoot
  hasUpdated = false
  isUpdatePending = false
  /** Resolves when what was asked for is rendered; with false when that asked for more. */
  updateComplete!: Promise<boolean>

  readonly #declared: Declared[]
  readonly #controllers = new Set<ReactiveController>()
  #changes = new Map<PropertyKey, unknown>()
  #early: [string, unknown][] = []
  #connect!: () => void
  readonly #connected = new Promise<void>(resolve => (this.#connect = resolve))
  #reflecting = false
  #begin: Promise<void> | undefined

  constructor() {
    super()
    this.#declared = declaredBy(this.constructor)
    // What the page set before the class was here would hide the accessors; it outranks the defaults, set later.
    for (const { name } of this.#declared)
      if (Object.hasOwn(this, name)) {
        this.#early.push([name, this.#values[name]])
        delete this.#values[name]
      }
    const declared = this.shadowRoot
    this.renderRoot = declared ?? this.attachShadow({ mode: 'open' })
    // What a server rendered is seen until there is something to show in its place.
    if (declared)
      this.#begin = import('./take-over.ts').then(
        ({ takeOver }) => takeOver(this, this.#controllers),
        () => declared.replaceChildren(),
      )
    this.#adoptStyles()
    this.requestUpdate()
  }

  connectedCallback(): void {
    this.#connect()
    for (const controller of this.#controllers) controller.hostConnected?.()
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.()
  }

  /** Sheets belong to a document, and stay behind when an element moves to another. */
  adoptedCallback(): void {
    this.#adoptStyles()
  }

  attributeChangedCallback(changed: string, _old: string | null, text: string | null): void {
    if (this.#reflecting) return
    for (const { name, attribute, type } of this.#declared)
      if (attribute === changed) this.#values[name] = fromAttribute(text, type)
  }

  addController(controller: ReactiveController): void {
    this.#controllers.add(controller)
    if (this.isConnected) controller.hostConnected?.()
  }

  removeController(controller: ReactiveController): void {
    this.#controllers.delete(controller)
  }

  /** Renders soon: once for all that changes until then, and not before the element is in a page. */
  requestUpdate(name?: PropertyKey, old?: unknown): void {
    if (name && !this.#changes.has(name)) this.#changes.set(name, old)
    if (this.isUpdatePending) return
    this.isUpdatePending = true
    this.updateComplete = this.#update()
  }

  protected willUpdate(_changes: PropertyValues): void {}

  /** Reflects properties that ask for it. A class renders here, after that. */
  protected update(changes: PropertyValues): void {
    this.#reflect(changes)
  }

  protected firstUpdated(_changes: PropertyValues): void {}

  protected updated(_changes: PropertyValues): void {}

  #adoptStyles(): void {
    const { styles } = this.constructor as typeof ReactiveElement
    this.renderRoot.adoptedStyleSheets = sheetsFor(this.ownerDocument, styles)
  }

  async #update(): Promise<boolean> {
    await this.#connected
    await this.#begin
    for (const [name, value] of this.#early.splice(0)) this.#values[name] = value
    const changes = this.#changes
    try {
      this.willUpdate(changes)
      for (const controller of this.#controllers) controller.hostUpdate?.()
      this.update(changes)
    } finally {
      this.#changes = new Map()
      this.isUpdatePending = false
    }
    for (const controller of this.#controllers) controller.hostUpdated?.()
    if (!this.hasUpdated) {
      this.hasUpdated = true
      this.firstUpdated(changes)
    }
    this.updated(changes)
    return !this.isUpdatePending
  }

  #reflect(changes: PropertyValues): void {
    this.#reflecting = true
    for (const { name, attribute, type, reflect } of this.#declared) {
      if (!reflect || !attribute || !changes.has(name)) continue
      const value = this.#values[name] as string | number | boolean | null | undefined
      if (type === Boolean) this.toggleAttribute(attribute, !!value)
      else if (value === undefined || value === null) this.removeAttribute(attribute)
      else this.setAttribute(attribute, String(value))
    }
    this.#reflecting = false
  }

  get #values(): Record<string, unknown> {
    return this as never
  }
}
