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
  /** Whose page shows something new; new members need not be named. */
  touched: Set<string>
  answers: { activity: string; result: unknown }[]
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
    orders: [],
    lines: [],
    refunds: [],
    refundedLines: [],
    referralSteps: [],
    postings: [],
    touched: new Set(),
    answers: [],
  }
}
