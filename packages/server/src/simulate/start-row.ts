import type { Happening, Inactivity } from '@tenth/contract'
import type { Awaits, MemberProfile } from '@tenth/engine'

/** A lot as it was when the days began, with its own date. */
export interface StartLot {
  id: string
  unit: string
  remaining: number
  pendingUntil: number | null
  expiresAt: number | null
  clock: string | null
  awaits: Awaits | null
  openedAt: number
  rule: string | null
}

/** A gift of a rule that a limit or a budget counts. */
export interface StartUse {
  rule: string
  order: string | null
  at: number
  amount: number
  returned: number
  campaign: string | null
  counts: 'points' | 'times' | null
  cost: number
}

export interface StartOrder {
  id: string
  at: number
  delivery: number
  lines: { id: string; quantity: number; amount: number }[]
  refunded: boolean
}

export interface StartRedemption {
  id: string
  reward: string
  card: string | null
  unit: string
  cost: number
  at: number
  turn: number
  validUntil: number | null
  order: string | null
  status: 'granted' | 'reserved' | 'used' | 'cancelled' | 'expired'
  took: { lot: StartLot; amount: number }[]
}

export interface StartForgiven {
  id: string
  unit: string
  order: string
  line: string | null
  rule: string
  lot: string
  amount: number
  turn: number
}

/** A member as they were when the days began, as far as the ledger tells. */
export interface StartRow {
  id: string
  profile: Omit<MemberProfile, 'orders' | 'spent' | 'firstOrderAt' | 'lastOrderAt'>
  lots: StartLot[]
  owed: Record<string, number>
  clocks: Record<string, { since: number | null; until: number; terms: Inactivity[] }>
  reached: Record<string, number>
  points: { at: number; amount: number; rule: string | null }[]
  orders: StartOrder[]
  uses: StartUse[]
  redemptions: StartRedemption[]
  forgiven: StartForgiven[]
  floor: { tier: string; until: number | null } | null
}

/** What a member's activities before the days tell. */
export interface Before {
  member: string
  /** Whether the first thing they did was before the days; null where they never did anything. */
  known: boolean | null
  /** When the first thing that was reported of them happened; of a list, each thing. */
  first: number[]
  /** When they last did something, by its type. */
  active: Record<string, number>
  /** What went back of their orders, in the order it was reported. */
  refunds: Happening[]
  /** Tiers that were reached and segments that were entered: each gives once. */
  occasions: string[]
}
