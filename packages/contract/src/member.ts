import * as z from 'zod'
import { Redemption } from './redemption.ts'
import { Id, Language, Timestamp } from './scalar.ts'

/** How much of a unit a member has. */
export const Balance = z
  .strictObject({
    /** Can be spent now. */
    available: z.int(),
    /** Earned, but not to be spent yet. */
    pending: z.int(),
    /** Taken back by refunds after it was spent; the next earnings repay it. */
    owed: z.int(),
    /** What is lost next, and when; null when nothing expires. */
    expiring: z.strictObject({ amount: z.int(), at: Timestamp }).nullable(),
  })
  .meta({ id: 'Balance' })
export type Balance = z.infer<typeof Balance>

/** A member's stamp card. */
export const CardState = z
  .strictObject({
    /** The card's id in the programme. */
    card: Id,
    /** Stamps on the card that is being filled, from 0 to one less than `required`. */
    stamps: z.int(),
    required: z.int(),
    /** Full cards whose reward waits to be taken. */
    full: z.int(),
    balance: Balance,
  })
  .meta({ id: 'CardState' })
export type CardState = z.infer<typeof CardState>

/** A member's own referral. */
export const ReferralState = z
  .strictObject({
    /** The code that friends bring. */
    code: Id,
    /** Friends who joined and have not bought yet. */
    joined: z.int(),
    /** Friends whose first order paid both. */
    paid: z.int(),
  })
  .meta({ id: 'ReferralState' })
export type ReferralState = z.infer<typeof ReferralState>

/** Everything a page shows of a member. */
export const Member = z
  .strictObject({
    id: Id,
    joinedAt: Timestamp,
    language: Language.nullable(),
    points: Balance,
    cards: z.array(CardState),
    /** Null when the programme has no referral. */
    referral: ReferralState.nullable(),
    /** Rewards taken and not used yet, newest first. */
    redemptions: z.array(Redemption),
    /** Grows by one with every change: a page asks again when it has. */
    revision: z.int(),
  })
  .meta({ id: 'Member' })
export type Member = z.infer<typeof Member>

/** A friend a member brought; nothing tells who. */
export const Friend = z
  .strictObject({
    id: Id,
    status: z.enum(['joined', 'paid', 'reversed']),
    at: Timestamp,
  })
  .meta({ id: 'Friend' })
export type Friend = z.infer<typeof Friend>
