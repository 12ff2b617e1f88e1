import type { Refusal } from '@tenth/core'
import type { ReactiveController } from 'lit'
import type { TenthElement } from '../element/tenth-element.ts'
import { TenthJoinEvent } from '../events.ts'

/** Lets somebody join: at once where the shop knows who it is, else by way of the shop's own pages. */
export class JoinController implements ReactiveController {
  readonly #host: TenthElement
  state: 'idle' | 'busy' | 'failed' | 'joined' = 'idle'
  /** What the programme said no to while they joined, such as an invitation to oneself. */
  refusals: Refusal[] = []

  constructor(host: TenthElement) {
    this.#host = host
    host.addController(this)
  }

  /** `url` is where somebody goes whom the shop does not know yet, `referral` whose invitation it is. */
  async join(url?: string, referral = referralInAddress()): Promise<void> {
    const { client } = this.#host
    const status = client?.$member.get().status
    if (!client || this.state === 'busy' || (status !== 'signed_out' && status !== 'not_joined')) return
    const event = new TenthJoinEvent(status === 'not_joined', referral)
    if (!this.#host.dispatchEvent(event)) return
    if (!event.signedIn) {
      if (url) location.assign(url)
      return
    }
    this.#become('busy')
    try {
      const outcome = await client.join(event.referral ? { referral: event.referral } : {})
      this.refusals = outcome.ok ? outcome.value.refusals : [outcome.refusal]
      this.#become(outcome.ok ? 'joined' : 'idle')
    } catch {
      this.#become('failed')
    }
  }

  hostConnected(): void {
    this.refusals = []
    this.state = 'idle'
  }

  #become(state: 'idle' | 'busy' | 'failed' | 'joined'): void {
    this.state = state
    this.#host.requestUpdate()
  }
}

/** The code in the page's address, where a friend's link led here. */
export function referralInAddress(): string | undefined {
  return new URLSearchParams(location.search).get('ref') ?? undefined
}
