import type { Cart, Estimate, Tenth } from '@tenth/core'
import type { ReactiveController } from 'lit'
import type { TenthElement } from '../element/tenth-element.ts'
import { TenthEstimateEvent } from '../events.ts'

/** Asks what a cart earns, once it has been still for a moment; only the latest answer counts. */
export class EstimateController implements ReactiveController {
  readonly #host: TenthElement
  #timer: ReturnType<typeof setTimeout> | undefined
  #abort: AbortController | undefined
  #asked: { cart: string; client: Tenth; revision: unknown } | undefined

  status: 'idle' | 'asking' | 'ready' | 'failed' = 'idle'
  /** The last answer; it stays while the next is asked for. */
  estimate: Estimate | undefined

  constructor(host: TenthElement) {
    this.#host = host
    host.addController(this)
  }

  /** Asks when the cart, the client or who the member is has changed. */
  want(cart: Cart | null | undefined, revision: unknown, wait: number): void {
    const { client } = this.#host
    if (!client || !cart?.lines.length) {
      this.#stop()
      this.status = 'idle'
      this.#asked = this.estimate = undefined
      return
    }
    const text = JSON.stringify(cart)
    const asked = this.#asked
    if (asked?.cart === text && asked.client === client && asked.revision === revision) return
    this.#asked = { cart: text, client, revision }
    this.status = 'asking'
    this.#stop()
    this.#timer = setTimeout(() => void this.#ask(client, cart), asked ? wait : 0)
  }

  /** Takes what the page hands in, and asks nobody. */
  give(estimate: Estimate): void {
    this.#stop()
    this.#asked = undefined
    this.status = 'ready'
    this.estimate = estimate
  }

  /** Asks again after it failed. */
  again(): void {
    this.#asked = undefined
    this.#host.requestUpdate()
  }

  hostDisconnected(): void {
    this.#stop()
    this.#asked = undefined
  }

  #stop(): void {
    clearTimeout(this.#timer)
    this.#abort?.abort()
  }

  async #ask(client: Tenth, cart: Cart): Promise<void> {
    const { signal } = (this.#abort = new AbortController())
    try {
      const estimate = await client.estimate(cart, { signal })
      if (signal.aborted) return
      this.estimate = estimate
      this.status = 'ready'
      this.#host.dispatchEvent(new TenthEstimateEvent(estimate))
    } catch {
      if (signal.aborted) return
      this.status = 'failed'
    }
    this.#host.requestUpdate()
  }
}
