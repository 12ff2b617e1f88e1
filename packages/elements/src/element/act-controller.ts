import {
  isProblemError,
  type CallArguments,
  type CallOptions,
  type PageRoute,
  type ProblemCode,
  type Refusal,
  type Reply,
} from '@tenth/core'
import { TenthSendEvent, TenthSentEvent } from '../sending.ts'
import { OutcomeController } from './outcome-controller.ts'

type Done<Name> = Name extends PageRoute ? { status: 'done'; about: string; route: Name; reply: Reply<Name> } : never

/** What came of the last thing sent; `about` is what it was for, such as the id of an offer. */
export type ActState<Name extends PageRoute> =
  | { status: 'idle' }
  | { status: 'busy'; about: string }
  | { status: 'refused'; about: string; refusal: Refusal }
  | {
      status: 'failed'
      about: string
      /** What the server said was wrong; undefined where it could not be reached. */
      code: ProblemCode | undefined
    }
  | Done<Name>

/**
 * Sends what a person wants by the calls it names, one at a time, after asking the page by a `tenth-send` event.
 */
export class ActController<Name extends PageRoute> extends OutcomeController<ActState<Name>> {
  /** True while this, or anything, is under way. */
  busy(about?: string): boolean {
    return this.state.status === 'busy' && (about === undefined || this.state.about === about)
  }

  /** The answer, or undefined where there is none: `state` has why. */
  async send<Route extends Name>(
    about: string,
    route: Route,
    ...[options = {} as CallOptions<Route>]: CallArguments<Route>
  ): Promise<Reply<Route> | undefined> {
    if (this.busy()) return
    const event = new TenthSendEvent(route, options)
    const goes = this.host.dispatchEvent(event)
    const { client } = this.host
    const answer =
      event.answer ?? (goes ? client?.call(route, ...([options] as unknown as CallArguments<Route>)) : undefined)
    if (!answer) return
    this.become({ status: 'busy', about })
    try {
      const reply = await answer
      this.become({ status: 'done', about, route, reply } as Done<Name>)
      this.host.dispatchEvent(new TenthSentEvent(route, options, reply))
      return reply
    } catch (error) {
      const problem = isProblemError(error) ? error.problem : undefined
      const refusal = problem?.refusal
      this.become(refusal ? { status: 'refused', about, refusal } : { status: 'failed', about, code: problem?.code })
      return
    }
  }
}
