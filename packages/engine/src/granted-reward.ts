import type { Instant } from './instant.ts'

/** A reward that a rule gives, or a full card by itself. */
export interface GrantedReward {
  id: string
  member: string
  reward: string
  rule: string
  validUntil: Instant | null
  /** The card that was full, and the stamps it took. */
  card?: { id: string; stamps: number }
}
