import type { Benefit } from '@tenth/contract'

/** A reward given for nothing: `effect` says in words that can be true once what it was given for; or by a full card. */
export interface NewGift {
  id: string
  member: string
  reward: string
  gives: Benefit
  unit: string
  cost: number
  card: string | null
  rule: string | null
  effect: string | null
  at: string
  validUntil: string | null
  version: number
}
