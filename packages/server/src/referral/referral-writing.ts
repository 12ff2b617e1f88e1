import type { ReferralStep } from '@tenth/engine'
import type { NewEvent } from '../ledger/emit.ts'
import type { NewGift } from '../ledger/new-gift.ts'
import type { KeptSignal } from './signals.ts'

/** What is written of a referral. Moments are ISO 8601, UTC. */
export interface ReferralWriting {
  id: string
  advocate: string
  friend: string
  isNew: boolean
  status: ReferralStep['status']
  flags: readonly string[]
  at: string
  lapsesAt: string | null
  convertedAt: string | null
  /** The friend's order that made it count. */
  order: string | null
  heldUntil: string | null
  /** Rewards that are handed out then. */
  held: NewGift[] | null
  /** Levels that it reached, or by whose reversal they are taken back. */
  levels: readonly number[]
  events: NewEvent[]
  /** For events of what is written along with it. */
  now: Date
  newId: () => string
}

/** What is kept to notice doubtful friends. */
export interface SignalWriting extends KeptSignal {
  member: string
  at: string
}
