import type { ReactiveController } from 'lit'
import type { TenthElement } from './tenth-element.ts'

/** Keeps what came of the last thing somebody did here, such as a code, for that person and this place alone. */
export class OutcomeController<State extends { status: string }> implements ReactiveController {
  protected readonly host: TenthElement
  #member: string | undefined
  state = { status: 'idle' } as State

  constructor(host: TenthElement) {
    this.host = host
    host.addController(this)
  }

  /** Forgets it: it was noted, or is over. */
  done(): void {
    this.become({ status: 'idle' } as State)
  }

  hostUpdate(): void {
    const { member, memberState } = this.host
    // While it is being asked who is here, all stays as it was.
    const isOther = this.#member && member?.id !== this.#member && memberState.status !== 'loading'
    if (isOther) this.hostDisconnected()
  }

  hostDisconnected(): void {
    if (this.state.status !== 'busy') this.state = { status: 'idle' } as State
  }

  protected become(state: State): void {
    if (state.status === 'busy') this.#member = this.host.member?.id
    this.state = state
    this.host.requestUpdate()
  }
}
