import type { Tenth } from '@tenth/core'
import type { ReactiveController } from 'lit'
import type { TenthElement } from './tenth-element.ts'

/** Something that an element asks the server for beside the programme and the member, or is given by the page. */
export class AskController<Value> implements ReactiveController {
  protected readonly host: TenthElement
  readonly #ask: (client: Tenth) => Promise<Value>
  #asked = ''
  #turn = 0

  status: 'idle' | 'loading' | 'ready' | 'failed' = 'idle'
  /** As last seen: it stays while it is asked for again, and after that failed. */
  value: Value | undefined

  constructor(host: TenthElement, ask: (client: Tenth) => Promise<Value>) {
    this.host = host
    this.#ask = ask
    host.addController(this)
  }

  /**
   * Asks, where it was not asked for at this revision yet; of somebody else, or once there is nobody, nothing is kept.
   * To be called from `willUpdate` with the member, or with what else the answer hangs on.
   */
  want(who: { id: string; revision: number } | undefined): void {
    if (!who) return this.#forget()
    const { id, revision } = who
    const asked = `${revision} ${id}`
    if (asked === this.#asked || !this.host.client) return
    if (!this.#asked.endsWith(` ${id}`)) this.value = undefined
    this.#asked = asked
    void this.load()
  }

  #forget(): void {
    this.hostDisconnected()
    this.value = undefined
    this.status = 'idle'
  }

  /** Takes what the page hands in, and asks nobody. */
  give(value: Value): void {
    this.#turn += 1
    this.#asked = ''
    this.value = value
    this.status = 'ready'
  }

  /** Asks now, as after a failure. */
  load(): Promise<void> {
    return this.run(this.#ask)
  }

  /** Tries again; also to learn who the member is, where that is what is missing. */
  again(): Promise<void> | undefined {
    return this.#asked ? this.load() : this.host.client?.refresh()
  }

  hostDisconnected(): void {
    this.#turn += 1
    this.#asked = ''
  }

  protected async run(ask: (client: Tenth) => Promise<Value>): Promise<void> {
    const { client } = this.host
    if (!client) return
    const turn = ++this.#turn
    this.status = 'loading'
    this.host.requestUpdate()
    let value: Value | undefined
    let failed = false
    try {
      value = await ask(client)
    } catch {
      failed = true
    }
    if (turn !== this.#turn) return
    if (!failed) this.value = value
    this.status = failed ? 'failed' : 'ready'
    this.host.requestUpdate()
  }
}
