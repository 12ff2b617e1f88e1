import type { CancellationStatus, RefusalCode, ShopCancellationStep } from '@tenth/contract'

/** How a cancellation stands before a step. */
export interface Standing {
  status: CancellationStatus
  /** Why; null before it was said. */
  reason: string | null
  /** The ids of the offers that were made. */
  offers: readonly string[]
  accepted: string | null
  fulfilled: boolean
}

/** Where a step leads; `same` where it was done already. */
export type Stepping = { to: CancellationStatus } | { same: true } | { refused: RefusalCode }

type Step = ShopCancellationStep['step']

const open: readonly CancellationStatus[] = ['requested', 'offered', 'talking']
const ends: { [Key in Step]?: CancellationStatus } = {
  talk: 'talking',
  keep: 'kept',
  cancel: 'cancelled',
  revoke: 'revoked',
}

/** What becomes of a cancellation by a step. While it is open, cancelling is always one of them. */
export function stepCancellation(standing: Standing, step: ShopCancellationStep): Stepping {
  if (step.step === 'fulfil' || step.step === 'revoke') return afterwards(standing, step.step)
  if (ends[step.step] === standing.status) return { same: true }
  if (standing.status === 'lapsed' && step.step === 'cancel') return { to: 'cancelled' }
  if (step.step === 'answer') return answer(standing, step.reason)
  if (step.step === 'accept') return accept(standing, step.offer)
  return open.includes(standing.status)
    ? { to: ends[step.step] ?? standing.status }
    : { refused: 'cancellation_closed' }
}

function answer({ status, reason }: Standing, asked: string): Stepping {
  if (reason !== null && reason === asked && open.includes(status)) return { same: true }
  if (!open.includes(status)) return { refused: 'cancellation_closed' }
  return reason === null ? { to: 'offered' } : { refused: 'cancellation_answered' }
}

function accept({ status, reason, offers, accepted }: Standing, offer: string): Stepping {
  if (status === 'accepted' && accepted === offer) return { same: true }
  if (!open.includes(status)) return { refused: 'cancellation_closed' }
  if (reason === null) return { refused: 'cancellation_unanswered' }
  return offers.includes(offer) ? { to: 'accepted' } : { refused: 'save_offer_not_made' }
}

function afterwards({ status, fulfilled }: Standing, step: 'fulfil' | 'revoke'): Stepping {
  if (step === 'revoke' && status === 'revoked') return { same: true }
  if (status !== 'accepted') return { refused: 'save_nothing_accepted' }
  if (step === 'revoke') return { to: 'revoked' }
  return fulfilled ? { same: true } : { to: 'accepted' }
}
