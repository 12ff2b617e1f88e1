import type { CallOptions, PageRoute, Reply } from '@tenth/core'

/**
 * An element is about to send what a person wants, by a call of the API. Cancel it and nothing is sent; answer it by
 * `respondWith`, and the element shows that answer: so a shop with a back end of its own can use every element.
 *
 * @example
 * ```ts
 * list.addEventListener('tenth-send', event => {
 *   if (event.route === 'takeOffer') event.respondWith(myBackend.take(event.options.params.offer))
 * })
 * ```
 */
export class TenthSendEvent<Name extends PageRoute = PageRoute> extends Event {
  /** The name of the call. */
  readonly route: Name
  /** What the call takes. */
  readonly options: CallOptions<Name>
  /** What to show instead of the server's answer; undefined where nobody answered. */
  answer: Promise<Reply<Name>> | undefined

  constructor(route: Name, options: CallOptions<Name>) {
    super('tenth-send', { bubbles: true, composed: true, cancelable: true })
    this.route = route
    this.options = options
  }

  /** Answers in the server's place. A `ProblemError` with a refusal is told as the server's would be. */
  respondWith(answer: Reply<Name> | Promise<Reply<Name>>): void {
    this.answer = Promise.resolve(answer)
    this.preventDefault()
  }
}

/** What an element sent was done; `reply` is the answer. */
export class TenthSentEvent<Name extends PageRoute = PageRoute> extends Event {
  readonly route: Name
  readonly options: CallOptions<Name>
  readonly reply: Reply<Name>

  constructor(route: Name, options: CallOptions<Name>, reply: Reply<Name>) {
    super('tenth-sent', { bubbles: true, composed: true })
    this.route = route
    this.options = options
    this.reply = reply
  }
}

/** Any such event: its `route` tells the types of the rest. */
export type TenthSendEvents = { [Name in PageRoute]: TenthSendEvent<Name> }[PageRoute]
/** Any such event: its `route` tells the types of the rest. */
export type TenthSentEvents = { [Name in PageRoute]: TenthSentEvent<Name> }[PageRoute]
