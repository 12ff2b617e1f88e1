import type { NewRedemption, Redemption, RedemptionRequest, Refusal } from '@tenth/core'
import { OutcomeController } from '../element/outcome-controller.ts'
import { meetCode } from './meet-code.ts'
import { TenthCancelledEvent, TenthRedeemedEvent, TenthRedeemEvent } from '../events.ts'

/** What came of the last redeeming or giving back; `about` is the reward, card or redemption it was for. */
export type RedeemState =
  | { status: 'idle' }
  | { status: 'busy'; about: string }
  | { status: 'redeemed'; about: string; taken: NewRedemption }
  | { status: 'cancelled'; about: string; redemption: Redemption }
  | { status: 'refused'; about: string; refusal: Refusal }
  | { status: 'failed'; about: string }

/** Takes rewards and gives them back, one at a time, and keeps the code for as long as it is shown. */
export class RedeemController extends OutcomeController<RedeemState> {
  async redeem(request: RedemptionRequest): Promise<void> {
    const { client } = this.host
    if (!client || this.state.status === 'busy') return
    if (!this.host.dispatchEvent(new TenthRedeemEvent(request))) return
    const about = 'card' in request ? request.card : request.reward
    await this.#run(about, async () => {
      const outcome = await client.redeem(request)
      if (!outcome.ok) return { status: 'refused', about, refusal: outcome.refusal }
      this.host.dispatchEvent(new TenthRedeemedEvent(outcome.value))
      return { status: 'redeemed', about, taken: outcome.value }
    })
  }

  /** Makes the code of a reward that was given. */
  async reveal(about: string): Promise<void> {
    const { client } = this.host
    if (!client || this.state.status === 'busy') return
    await this.#run(about, async () => {
      const outcome = await client.reveal(about)
      return outcome.ok
        ? { status: 'redeemed', about, taken: outcome.value }
        : { status: 'refused', about, refusal: outcome.refusal }
    })
  }

  async cancel(about: string): Promise<void> {
    const { client } = this.host
    if (!client || this.state.status === 'busy') return
    await this.#run(about, async () => {
      const outcome = await client.cancel(about)
      if (!outcome.ok) return { status: 'refused', about, refusal: outcome.refusal }
      this.host.dispatchEvent(new TenthCancelledEvent(outcome.value))
      return { status: 'cancelled', about, redemption: outcome.value }
    })
  }

  hostUpdated(): void {
    if (this.state.status === 'redeemed') meetCode(this.host.renderRoot)
  }

  async #run(about: string, work: () => Promise<RedeemState>): Promise<void> {
    this.become({ status: 'busy', about })
    try {
      this.become(await work())
    } catch {
      this.become({ status: 'failed', about })
    }
  }
}
