import type { Happening, RedemptionStatus } from '@tenth/contract'

/** A moment in milliseconds since 1970, UTC. */
export type Instant = number

/** What one earning still holds. */
export interface Lot {
  /** The id of the entry that opened it. */
  id: string
  /** `points`, or a stamp card's id. */
  unit: string
  /** What is left of it, never negative. */
  remaining: number
  /** Not to be spent before; null once it is active. */
  pendingUntil: Instant | null
  /** Lost from then on; null is never. */
  expiresAt: Instant | null
}

/** What the rules need to know of a member. */
export interface MemberState {
  id: string
  /** Every lot with something left, of every unit, in any order. */
  lots: Lot[]
  /** What is owed, by unit; a unit that is missing owes nothing. */
  owed: Record<string, number>
  profile: MemberProfile
}

/** What conditions look at in a member. */
export interface MemberProfile {
  joinedAt: Instant
  language: string | null
  /** Month and day, such as `02-29`. */
  birthday: string | null
  /** Set by the shop. */
  tags: readonly string[]
  /** Derived from behaviour, by id. */
  segments: readonly string[]
  /** The tier that is held now, by id. */
  tier: string | null
  /** How many orders were paid so far. */
  orders: number
  /** What was paid for their lines, less refunds, in minor units. */
  spent: number
  firstOrderAt: Instant | null
  lastOrderAt: Instant | null
}

/** What an order earned by one rule on one line, for one member, and how much of it was taken back. */
export interface Award {
  member: string
  unit: string
  rule: string
  /** Null where the whole order earned it, as with a referral. */
  line: string | null
  /** The lot that the earning opened. */
  lot: string
  earned: number
  /** Taken back by refunds so far, from whichever lot, or owed. */
  reversed: number
  /** Of its own lot, what expired unspent. It is gone already, so a refund does not ask for it again. */
  expired: number
}

/** A line of a recorded order and how much of it went back so far. */
export interface RecordedLine {
  id: string
  quantity: number
  amount: number
  refundedQuantity: number
  refundedAmount: number
}

/** An order as it was recorded when it was paid: refunds look at this, never at today's rules. */
export interface RecordedOrder {
  id: string
  lines: RecordedLine[]
  /** Paid for delivery; like one more line, that earned nothing. */
  delivery: number
  refundedDelivery: number
  awards: Award[]
  /** The referral that this order made pay, if it did. */
  referral: string | null
}

/** What is loaded before an activity is decided. */
export interface State {
  /** Everyone it may touch: the member, the advocate, whoever the order paid. A customer who has not joined is not here. */
  members: readonly MemberState[]
  /** For `order.paid`: the member's own referral that has not paid yet. */
  referral: { id: string; advocate: string } | null
  /** For `member.joined` with a referral code: whose it is; `unknown` where it is nobody's. */
  referrer: { advocate: string; sameEmail: boolean } | 'unknown' | null
  /** For `order.refunded`: the order. */
  order: RecordedOrder | null
}

/** What a redemption took, and what the orders behind it have given back since. */
export interface RedemptionState {
  id: string
  status: RedemptionStatus
  validUntil: Instant | null
  unit: string
  /** How much it took from which lot. */
  took: { lot: Lot; amount: number }[]
  /** Every order that earned this member something and of which something was refunded since the redemption was made. */
  orders: RecordedOrder[]
}

/** Time and new ids come from outside, so that the same call always decides the same. */
export interface Context {
  now: Instant
  /** A new id, unique for ever, later ones sorting later. */
  newId: () => string
}

export type ActivityOf<Type extends Happening['type']> = Extract<Happening, { type: Type }>
