import type { Inactivity } from '@tenth/contract'
import type { CardStep, Forgiven, Reclaimed, RuleUse } from '@tenth/engine'
import type { ReferralWriting, SignalWriting } from '../referral/referral-writing.ts'
import type { NewGift } from './new-gift.ts'
import type { Posting } from './posting.ts'

/** Everything one transaction adds to the ledger. */
export interface Writing {
  members: NewMember[]
  referrals: ReferralWriting[]
  signals: SignalWriting[]
  orders: NewOrder[]
  lines: NewLine[]
  refunds: { order: string; delivery: number; ofLines: boolean }[]
  refundedLines: { order: string; line: string; quantity: number; amount: number }[]
  postings: Posting[]
  /** What refunds had to forgive. */
  forgiven: Forgiven[]
  /** How much of such was taken after all. */
  reclaimed: Reclaimed[]
  /** What keeps things alive while a member is active; moments are ISO 8601. */
  clocks: NewClock[]
  /** What limits and budgets count of what rules gave. */
  uses: (RuleUse & { activity: string })[]
  /** Rewards given without being asked for. */
  given: NewGift[]
  /** How far cards were filled. */
  cards: CardStep[]
  /** Unused rewards of cards that a refund takes back, and the event that tells so. */
  takenBack: { redemption: string; event: string; at: string }[]
  /** Whose page shows something new; new members need not be named. */
  touched: Set<string>
  /** And what is kept of the activity itself; null of somebody who is no member. */
  answers: { activity: string; result: unknown; content: unknown }[]
}

/** Where a clock stands from now on. */
export interface NewClock {
  member: string
  clock: string
  since: string | null
  until: string
  terms: readonly Inactivity[]
}

export interface NewMember {
  id: string
  joinedAt: string
  language: string | null
  /** In hexadecimal. */
  emailHash: string | null
  referralCode: string
}

export interface NewOrder {
  id: string
  member: string
  activity: string
  currency: string
  delivery: number
  at: string
}

export interface NewLine {
  order: string
  id: string
  position: number
  sku: string
  quantity: number
  amount: number
}

export function emptyWriting(): Writing {
  return {
    members: [],
    referrals: [],
    signals: [],
    orders: [],
    lines: [],
    refunds: [],
    refundedLines: [],
    postings: [],
    forgiven: [],
    reclaimed: [],
    clocks: [],
    uses: [],
    given: [],
    cards: [],
    takenBack: [],
    touched: new Set(),
    answers: [],
  }
}
