import type { Tenth } from '@tenth/core'
import type { ReactiveController } from 'lit'
import type { ReadableAtom } from 'nanostores'
import type { TenthElement } from './tenth-element.ts'

/** Shows one of the client's stores: follows it while the element is in the page and has a client. */
export class StoreController<Value> implements ReactiveController {
  readonly #host: TenthElement
  readonly #choose: (client: Tenth) => ReadableAtom<Value>
  #client: Tenth | undefined
  #store: ReadableAtom<Value> | undefined
  #leave: (() => void) | undefined

  constructor(host: TenthElement, choose: (client: Tenth) => ReadableAtom<Value>) {
    this.#host = host
    this.#choose = choose
    host.addController(this)
  }

  /** Undefined until there is a client. */
  get value(): Value | undefined {
    return this.#store?.get()
  }

  hostUpdate(): void {
    const { client } = this.#host
    if (client === this.#client || !this.#host.isConnected) return
    this.hostDisconnected()
    this.#client = client
    this.#store = client && this.#choose(client)
    this.#leave = this.#store?.listen(() => this.#host.requestUpdate())
  }

  hostDisconnected(): void {
    this.#leave?.()
    this.#leave = this.#store = this.#client = undefined
  }
}
