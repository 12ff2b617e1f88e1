import type { TierReason } from '@tenth/contract'
import type { Instant } from './state.ts'

/** What is kept of a member between two looks at the tier. Tiers are named by their ids. */
export interface TierStanding {
  /** When the period began that it stands in. */
  start: Instant
  /** Held, without a floor, when the period before ended. */
  before: string | null
  /** Where segments count: what they came to when the period began. */
  secured: string | null
  /** What was held when the rules changed in this period; it is kept to the period's end. */
  kept: string | null
  /** The highest that was held in this period, without a floor. */
  best: string | null
  /** Held now, the floor included. */
  tier: string | null
  since: Instant | null
  /** When it was last looked at. */
  settledAt: Instant
  floor: { tier: string; until: Instant | null } | null
}

/** So much was counted at a moment: points, minor units or orders. What went back is left out. */
export interface Counted {
  at: Instant
  amount: number
}

/** What a tier depends on. */
export interface TierFacts {
  joinedAt: Instant
  counted: readonly Counted[]
  segments: readonly string[]
}

/** One step up or down. */
export interface TierStep {
  from: string | null
  to: string | null
  at: Instant
  why: TierReason
}
