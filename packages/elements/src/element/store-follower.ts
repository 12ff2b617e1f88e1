import type { Tenth } from '@tenth/core'
import type { ReadableAtom } from 'nanostores'

/** Follows one of the client's stores, also when the client is another one, and says when its value changed. */
export class StoreFollower<Value> {
  readonly #choose: (client: Tenth) => ReadableAtom<Value>
  readonly #changed: () => void
  #client: Tenth | undefined
  #store: ReadableAtom<Value> | undefined
  #leave: (() => void) | undefined

  constructor(choose: (client: Tenth) => ReadableAtom<Value>, changed: () => void) {
    this.#choose = choose
    this.#changed = changed
  }

  /** Undefined until there is a client. */
  get value(): Value | undefined {
    return this.#store?.get()
  }

  follow(client: Tenth | undefined): void {
    if (client === this.#client) return
    this.leave()
    this.#client = client
    this.#store = client && this.#choose(client)
    this.#leave = this.#store?.listen(this.#changed)
  }

  leave(): void {
    this.#leave?.()
    this.#leave = this.#store = this.#client = undefined
  }
}
