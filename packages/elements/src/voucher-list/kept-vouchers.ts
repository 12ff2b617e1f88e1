import type { Redemption } from '@tenth/core'
import type { ReactiveController } from 'lit'
import type { TenthElement } from '../element/tenth-element.ts'
import type { TenthRedeemedEvent } from '../events.ts'
import type { TenthSentEvents } from '../sending.ts'

/** A voucher that was acted on since the list is there, and its code where it was made. */
export interface KeptVoucher {
  redemption: Redemption
  code?: string
}

/**
 * Keeps what becomes of vouchers while the list is in the page: codes that were made here or by any other element, since
 * no server can tell them again; and what was used or given back, so that nothing vanishes under somebody's eyes.
 */
export class KeptVouchers implements ReactiveController {
  readonly #host: TenthElement
  readonly #kept = new Map<string, KeptVoucher>()
  #member: string | undefined

  constructor(host: TenthElement) {
    this.#host = host
    host.addController(this)
  }

  /** Those of the member who looks; of somebody else, nothing is kept. */
  get all(): readonly KeptVoucher[] {
    return [...this.#kept.values()]
  }

  codeOf(redemption: string): string | undefined {
    return this.#kept.get(redemption)?.code
  }

  hostConnected(): void {
    const { ownerDocument } = this.#host
    ownerDocument.addEventListener('tenth-redeemed', this.#redeemed as EventListener)
    ownerDocument.addEventListener('tenth-sent', this.#sent as EventListener)
  }

  hostUpdate(): void {
    const id = this.#host.member?.id
    if (this.#member !== undefined && id !== this.#member) this.#kept.clear()
    this.#member = id
  }

  hostDisconnected(): void {
    const { ownerDocument } = this.#host
    ownerDocument.removeEventListener('tenth-redeemed', this.#redeemed as EventListener)
    ownerDocument.removeEventListener('tenth-sent', this.#sent as EventListener)
    // A code must not outlive its place on the page.
    this.#kept.clear()
  }

  readonly #redeemed = ({ redemption, code }: TenthRedeemedEvent): void => this.#keep({ redemption, code })

  readonly #sent = ({ route, reply }: TenthSentEvents): void => {
    if (route === 'revealCode' || route === 'takeOffer') this.#keep(reply)
    if (route === 'cancelRedemption') this.#keep({ redemption: reply })
  }

  #keep(kept: KeptVoucher): void {
    this.#kept.set(kept.redemption.id, kept)
    this.#host.requestUpdate()
  }
}
