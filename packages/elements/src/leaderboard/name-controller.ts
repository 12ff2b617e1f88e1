import type { ReactiveController } from 'lit'
import { ActController } from '../element/act-controller.ts'
import type { TenthElement } from '../element/tenth-element.ts'

/** The name that others see of a member: shown, being written, or being sent. */
export class NameController implements ReactiveController {
  readonly #host: TenthElement
  readonly #changed: () => unknown
  readonly #act: ActController<'setNickname'>
  #member: string | undefined
  #focus: string | undefined

  /** Null where there is none, undefined where it is not known. */
  name: string | null | undefined
  /** Whether the field is open. */
  editing = false

  /** `changed` is called when the server has another name. */
  constructor(host: TenthElement, changed: () => unknown) {
    this.#host = host
    this.#changed = changed
    this.#act = new ActController(host)
    host.addController(this)
  }

  get status(): 'idle' | 'busy' | 'refused' | 'failed' | 'done' {
    return this.#act.state.status
  }

  /** What the list says of the member; nothing where the member is not on it. */
  known(name: string | null | undefined, member: string | undefined): void {
    if (member !== this.#member) {
      this.#member = member
      this.name = undefined
      this.editing = false
    }
    if (name !== undefined && this.status !== 'done' && this.status !== 'busy') this.name = name
  }

  edit(): void {
    this.#act.done()
    this.editing = true
    this.#focus = 'input'
  }

  close(): void {
    this.editing = false
    this.#focus = '.edit'
    this.#host.requestUpdate()
  }

  /** Sets the name; an empty one takes it back. */
  async set(text: string): Promise<void> {
    const reply = await this.#act.send('name', 'setNickname', { body: { name: text.trim() || null } })
    if (!reply) return
    this.name = reply.name
    this.close()
    this.#changed()
  }

  /** Into the field that opened, and back to the button that opened it. */
  moveFocus(root: ShadowRoot): void {
    if (!this.#focus) return
    root.querySelector<HTMLElement>(this.#focus)?.focus()
    this.#focus = undefined
  }

  hostDisconnected(): void {
    this.editing = false
  }
}
