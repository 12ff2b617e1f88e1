import { isProblemError, type Redemption } from '@tenth/core'
import { AskController } from '../element/ask-controller.ts'
import type { TenthElement } from '../element/tenth-element.ts'
import { soonestFirst } from './standing.ts'

/** Which voucher is meant. */
export interface Meant {
  /** Handed in by the page. */
  redemption: Redemption | undefined
  id: string | undefined
  /** The page has its code, and need not say more. */
  code: string | undefined
  /** Whether a member is still to come. */
  waits: boolean
}

/**
 * Finds a voucher: among those the page knows of the member, or, of one that is over, by asking for it. Undefined until
 * it is here, null where there is none.
 */
export class VoucherFinder extends AskController<Redemption | null> {
  #meant: Meant = { redemption: undefined, id: undefined, code: undefined, waits: true }
  #last: Redemption | undefined

  constructor(host: TenthElement) {
    super(host, async client => {
      try {
        return await client.call('getMyRedemption', { params: { redemption: this.#meant.id ?? '' } })
      } catch (error) {
        if (isProblemError(error) && error.code === 'redemption_unknown') return null
        throw error
      }
    })
  }

  /** To be called from `willUpdate`. */
  mean(meant: Meant): void {
    this.#meant = meant
    const { member } = this.host
    if (this.#known) this.#last = this.#known
    else if (member && meant.id) this.want({ id: `${member.id} ${meant.id}`, revision: member.revision })
  }

  get found(): Redemption | null | undefined {
    const { id, code, waits } = this.#meant
    const { member } = this.host
    if (this.#known) return this.#known
    if (member && id) return this.value !== undefined ? this.value : this.#before
    if (member) return null
    // Whose code is handed in need not be signed in.
    return code && !waits ? null : undefined
  }

  get #known(): Redemption | undefined {
    const { redemption, id, code } = this.#meant
    const all = this.host.member?.redemptions ?? []
    if (redemption || id) return redemption ?? all.find(one => one.id === id)
    return code ? undefined : soonestFirst(all)[0]
  }

  /** What was known of it a moment ago, while it is asked what became of it. */
  get #before(): Redemption | undefined {
    return this.#last?.id === this.#meant.id ? this.#last : undefined
  }
}
