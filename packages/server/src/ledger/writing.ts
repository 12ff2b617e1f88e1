import type { Benefit } from '@tenth/contract'
import type { Posting } from './posting.ts'

/** Everything one transaction adds to the ledger. */
export interface Writing {
  members: NewMember[]
  referrals: { id: string; advocate: string; friend: string; at: string }[]
  orders: NewOrder[]
  lines: NewLine[]
  refunds: { order: string; delivery: number; ofLines: boolean }[]
  refundedLines: { order: string; line: string; quantity: number; amount: number }[]
  /** A referral pays by an order, or is taken back; then the order stays as it is. */
  referralSteps: { id: string; status: 'paid' | 'reversed'; order: string | null }[]
  postings: Posting[]
  /** Rewards given for nothing. */
  given: NewGift[]
  /** Whose page shows something new; new members need not be named. */
  touched: Set<string>
  /** And what is kept of the activity itself; null of somebody who is no member. */
  answers: { activity: string; result: unknown; content: unknown }[]
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

/** A reward given for nothing: `effect` says in words that can be true once what it was given for. */
export interface NewGift {
  id: string
  member: string
  reward: string
  gives: Benefit
  rule: string
  effect: string
  at: string
  validUntil: string | null
  version: number
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
    orders: [],
    lines: [],
    refunds: [],
    refundedLines: [],
    referralSteps: [],
    postings: [],
    given: [],
    touched: new Set(),
    answers: [],
  }
}
