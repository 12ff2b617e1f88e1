import type { EntryKind, Inactivity, Refusal } from '@tenth/contract'
import type { ReferralStep } from './referral-state.ts'
import type { GrantedReward } from './granted-reward.ts'
import type { RuleUse } from './used.ts'
import type { Awaits, Clock, Forgiven, Instant } from './state.ts'

export type { GrantedReward } from './granted-reward.ts'

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
  /** Of a new lot: the clock that its life follows, and the terms that it was promised; null where it has its own. */
  follows?: { clock: string; terms: Inactivity | null } | null
  /** Of a new lot: what it is pending until, where that is no moment. */
  awaits?: Awaits | null
  /** What it gives back of, where an activity does so; of a redemption itself, the server knows. */
  redemption?: string
}

/** A clock that was moved. */
export interface MovedClock extends Clock {
  member: string
  clock: string
}

/** How much of what refunds had forgiven was taken after all. */
export interface Reclaimed {
  id: string
  amount: number
}

/** What to write for an activity. */
export interface Decision {
  entries: Draft[]
  /** What the rules said no to; the rest is done. */
  refusals: Refusal[]
  /** The customer becomes a member. */
  joins: boolean
  /** What becomes of a referral. */
  referral: ReferralStep | null
  /** What is added to the recorded order's refunds, by line. */
  refunded: { line: string; quantity: number; amount: number }[]
  /** And of its delivery. */
  refundedDelivery: number
  /** What a refund asked back and could not have, and no debt stands for. */
  forgiven: Forgiven[]
  reclaimed: Reclaimed[]
  /** What follows these lives longer. */
  clocks: MovedClock[]
  /** What limits and budgets count of what rules gave. */
  uses: RuleUse[]
  /** How far cards were filled, where that is kept. */
  cards: CardStep[]
  /** Unused rewards of cards that a refund took back, by the id of the redemption. */
  takenBack: string[]
  /** Rewards given for nothing: each becomes a redemption whose code the member asks for. */
  rewards: GrantedReward[]
}

/** The most stamps of a card that a member ever had. */
export interface CardStep {
  member: string
  card: string
  reached: number
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
export type Cancelling = { ok: true; entries: Draft[]; reclaimed: Reclaimed[] } | { ok: false; refusal: Refusal }
