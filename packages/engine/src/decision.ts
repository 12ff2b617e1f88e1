import type { EntryKind, Refusal } from '@tenth/contract'
import type { Instant } from './state.ts'

/** A line to be written in the ledger; the server adds the activity, the version and the time. */
export interface Draft {
  id: string
  member: string
  unit: string
  kind: EntryKind
  /** Added to the balance. */
  amount: number
  /** Added to the pending balance. */
  pending: number
  /** The lot it opens (then its own id), fills or drains; null when it changes what is owed. */
  lot: string | null
  order: string | null
  line: string | null
  rule: string | null
  pendingUntil: Instant | null
  expiresAt: Instant | null
}

/** What to write for an activity. */
export interface Decision {
  entries: Draft[]
  /** What the rules said no to; the rest is done. */
  refusals: Refusal[]
  /** The customer becomes a member. */
  joins: boolean
  /** The new member was recommended by this advocate. */
  referredBy: string | null
  /** What becomes of a referral. */
  referral: { id: string; status: 'paid' | 'reversed' } | null
  /** What is added to the recorded order's refunds, by line. */
  refunded: { line: string; quantity: number; amount: number }[]
  /** And of its delivery. */
  refundedDelivery: number
  /** Rewards given for nothing: each becomes a redemption whose code the member asks for. */
  rewards: GrantedReward[]
}

/** A reward that a rule gives. */
export interface GrantedReward {
  id: string
  member: string
  reward: string
  rule: string
  validUntil: Instant | null
}

/** A redemption granted, or the reason why not. */
export type Redeeming =
  | {
      ok: true
      reward: string
      unit: string
      cost: number
      validUntil: Instant | null
      entries: Draft[]
    }
  | { ok: false; refusal: Refusal }

/** A cancellation granted, or the reason why not. */
export type Cancelling = { ok: true; entries: Draft[] } | { ok: false; refusal: Refusal }
