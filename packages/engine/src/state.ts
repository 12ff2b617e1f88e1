import type { Happening, Inactivity, RedemptionStatus } from '@tenth/contract'
import type { Award } from './award.ts'
import type { CardRecord } from './card-record.ts'
import type { Instant } from './instant.ts'
import type { Advocacy, Referrer, WaitingReferral } from './referral-state.ts'
import type { Used } from './used.ts'

export type { Award } from './award.ts'
export type { Instant } from './instant.ts'

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
  /** Lost from then on; null is never. Where it follows a clock that runs, the clock is reckoned in. */
  expiresAt: Instant | null
  /**
   * The clock that its life follows, by name. None, or null, where it has a date of its own; with no date either, it
   * follows its unit's as soon as there is one. `''` never follows any.
   */
  clock?: string | null
  /** What it is pending until, where that is no moment. */
  awaits?: Awaits | null
}

/** A confirmation that something pending waits for, and what becomes of it where none comes in time. */
export interface Awaits {
  /** The confirmation's name; `any` is every one. */
  confirmed: string
  otherwise: 'activate' | 'lapse'
}

/**
 * How long what follows it lives, while a member is active. Named by its unit, or `rule ID` where an earning rule has
 * an expiry of its own.
 */
export interface Clock {
  /** When it last ran out; what was earned before is lost, unless it was promised longer. Null: it never did. */
  since: Instant | null
  /** When it runs out. It only ever grows. */
  until: Instant
  /** Every rule of inactivity that was promised while it ran: the kindest counts. */
  terms: readonly Inactivity[]
}

/** What the rules need to know of a member. */
export interface MemberState {
  id: string
  /** Every lot with something left, of every unit, in any order. */
  lots: Lot[]
  /** What is owed, by unit; a unit that is missing owes nothing. */
  owed: Record<string, number>
  /** By name; none where nothing expires by inactivity. */
  clocks?: Readonly<Record<string, Clock>>
  /** By card; nothing was ever put on one that is missing. */
  cards?: Readonly<Record<string, CardRecord>>
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
  /** The referral that this order made count, if it did. */
  referral: string | null
}

/** What is loaded before an activity is decided. */
export interface State {
  /** Everyone it may touch: the member, the advocate, whoever the order paid. A customer who has not joined is not here. */
  members: readonly MemberState[]
  /** The member's own referral that waits, for what may make it count. */
  referral: WaitingReferral | null
  /** For `member.joined` with a referral code: whose it is; `unknown` where it is nobody's. */
  referrer: Referrer | 'unknown' | null
  /** For `order.refunded`, `order.cancelled` and `order.confirmed`: the order. */
  order: RecordedOrder | null
  /** What limits and budgets must know; nothing was given where it is missing. */
  used?: Used
  /** For `order.refunded`: the member's unused rewards of full cards, the newest first. */
  cardRewards?: readonly RedemptionState[]
  /** For `order.refunded`: the points that paid for a part of it. */
  spending?: OrderSpending | null
  /** For `order.refunded`, where the order made a referral count: how its advocate stands. */
  advocacy?: Advocacy | null
}

/** What a refund asked back of an award and could not have, because it was spent. */
export interface Forgiven {
  id: string
  member: string
  unit: string
  order: string
  rule: string
  line: string | null
  /** The award's own lot. */
  lot: string
  amount: number
}

/** What a redemption took, and what refunds since then had to forgive. */
export interface RedemptionState {
  id: string
  status: RedemptionStatus
  validUntil: Instant | null
  unit: string
  /** How much it took from which lot. */
  took: { lot: Lot; amount: number }[]
  /** By refunds of this member's unit since the redemption was made, less what was taken after all; the earliest first. */
  forgiven: readonly Forgiven[]
}

/** The points that paid for a part of an order, and what of them has not been given back. */
export interface OrderSpending extends Pick<RedemptionState, 'id' | 'unit' | 'took' | 'forgiven'> {
  member: string
  /** How many were spent at first. */
  points: number
}

/** Time and new ids come from outside, so that the same call always decides the same. */
export interface Context {
  now: Instant
  /** A new id, unique for ever, later ones sorting later. */
  newId: () => string
}

export type ActivityOf<Type extends Happening['type']> = Extract<Happening, { type: Type }>
