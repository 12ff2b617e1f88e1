import type { Cart, PointsQuote, Tenth } from '@tenth/core'
import type { ReactiveController } from 'lit'
import type { TenthElement } from '../element/tenth-element.ts'
import { TenthQuoteEvent } from '../events.ts'

/** Asks how many points may pay for a cart, once it has been still for a moment; only the latest answer counts. */
export class QuoteController implements ReactiveController {
  readonly #host: TenthElement
  readonly #answered: (quote: PointsQuote) => void
  #timer: ReturnType<typeof setTimeout> | undefined
  #abort: AbortController | undefined
  #asked = ''

  status: 'idle' | 'asking' | 'ready' | 'failed' = 'idle'
  /** The last answer; it stays while the next is asked for. */
  quote: PointsQuote | undefined

  constructor(host: TenthElement, answered: (quote: PointsQuote) => void) {
    this.#host = host
    this.#answered = answered
    host.addController(this)
  }

  /** Asks when the cart, or what `who` says of the member, has changed. Without a cart there is nothing to know. */
  want(cart: Cart | null | undefined, who: string | undefined, wait: number): void {
    const { client } = this.#host
    if (!client || who === undefined || !cart?.lines.length) {
      this.#forget()
      return
    }
    const asked = `${who} ${JSON.stringify(cart)}`
    if (asked === this.#asked) return
    const first = this.#asked === ''
    this.#asked = asked
    this.#stop()
    this.status = 'asking'
    this.#timer = setTimeout(() => void this.#ask(client, cart), first ? 0 : wait)
  }

  /** Takes what the page hands in, and asks nobody. */
  give(quote: PointsQuote): void {
    if (quote === this.quote) return
    this.#stop()
    this.#asked = ''
    this.#take(quote)
  }

  /** Asks again after it failed. */
  again(): void {
    this.#asked = ''
    this.#host.requestUpdate()
  }

  hostDisconnected(): void {
    this.#stop()
    this.#asked = ''
  }

  #forget(): void {
    this.#stop()
    this.#asked = ''
    this.status = 'idle'
    this.quote = undefined
  }

  #stop(): void {
    clearTimeout(this.#timer)
    this.#abort?.abort()
  }

  #take(quote: PointsQuote): void {
    this.quote = quote
    this.status = 'ready'
    this.#answered(quote)
  }

  async #ask(client: Tenth, cart: Cart): Promise<void> {
    const { signal } = (this.#abort = new AbortController())
    try {
      const quote = await client.call('quotePoints', { body: cart, signal })
      if (signal.aborted) return
      this.#take(quote)
      this.#host.dispatchEvent(new TenthQuoteEvent(quote))
    } catch {
      if (signal.aborted) return
      this.status = 'failed'
    }
    this.#host.requestUpdate()
  }
}
