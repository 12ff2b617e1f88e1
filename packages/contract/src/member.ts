import * as z from 'zod'
import { Redemption } from './redemption.ts'
import { ReferralState } from './referral-view.ts'
import { RewardState } from './reward-state.ts'
import { Id, Language, Timestamp } from './scalar.ts'
import { ThanksNote } from './thanks.ts'
import { TierState } from './tier.ts'

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
    /** Whether it has room for another stamp: not while a full one waits, or after the only one, where the card says so. */
    open: z.boolean(),
    balance: Balance,
  })
  .meta({ id: 'CardState' })
export type CardState = z.infer<typeof CardState>

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
    /** The rewards that are not the same for everybody and at all times: with prices by tier, times, conditions, limits or a stock. */
    rewards: z.array(RewardState),
    /** Null when the programme has no tiers. */
    tier: TierState.nullable(),
    /** What the shop thanked this member for, newest first, ten at most. */
    thanks: z.array(ThanksNote),
    /** Rewards taken and not used yet, newest first. */
    redemptions: z.array(Redemption),
    /** How many of the shop's notices the member has not seen. */
    unseenNotices: z.int(),
    /** Grows by one with every change: a page asks again when it has. */
    revision: z.int(),
  })
  .meta({ id: 'Member' })
export type Member = z.infer<typeof Member>
