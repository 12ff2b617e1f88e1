import * as z from 'zod'
import { Benefit } from './reward.ts'
import { Id, Money, Timestamp } from './scalar.ts'
import { Text } from './text.ts'

/** What a member asks for: a reward for points, or the reward of a full card. */
export const RedemptionRequest = z
  .union([z.strictObject({ reward: Id }), z.strictObject({ card: Id })], {
    error: 'Name one reward or one card: { "reward": "coffee" } or { "card": "sandwich" }.',
  })
  .meta({ id: 'RedemptionRequest' })
export type RedemptionRequest = z.infer<typeof RedemptionRequest>

/**
 * What was given waits as `granted` until its code is asked for. What was taken is `reserved` until its voucher is used, then `used`; or `cancelled`,
 * or `expired`.
 */
export const RedemptionStatus = z
  .enum(['granted', 'reserved', 'used', 'cancelled', 'expired'])
  .meta({ id: 'RedemptionStatus' })
export type RedemptionStatus = z.infer<typeof RedemptionStatus>

/** A reward that a member has taken. */
export const Redemption = z
  .strictObject({
    id: Id,
    /** The reward's id, or the offer's. */
    reward: Id,
    /** Of an offer, what it was called when it was taken; a reward is named by the programme. */
    name: Text.optional(),
    /** What was paid in: `points`, or a card's id; `points` where nothing was. */
    unit: z.string(),
    /** How much was paid. */
    cost: z.int(),
    status: RedemptionStatus,
    gives: Benefit,
    /** What is left of a gift card, in minor units; null for anything else. */
    remaining: Money.nullable(),
    at: Timestamp,
    /** Until when its voucher can be used; null is without end. */
    validUntil: Timestamp.nullable(),
    /** The last four characters of the code, to tell vouchers apart; null while its code has not been asked for. */
    hint: z.string().nullable(),
  })
  .meta({ id: 'Redemption' })
export type Redemption = z.infer<typeof Redemption>

/** A redemption with its code. The code is shown in this reply and never again: only a hash is kept. */
export const NewRedemption = z.strictObject({ redemption: Redemption, code: z.string() }).meta({ id: 'NewRedemption' })
export type NewRedemption = z.infer<typeof NewRedemption>

/** A voucher's code, as a shopper typed it: case, spaces and hyphens do not matter. */
export const VoucherCode = z.string().min(1).max(128).meta({ id: 'VoucherCode' })
export type VoucherCode = z.infer<typeof VoucherCode>

/** A voucher that can be used, and what it is worth. */
export const Voucher = z
  .strictObject({
    redemption: Id,
    member: Id,
    reward: Id,
    gives: Benefit,
    /** A gift card is used once nothing is left of it. */
    status: z.enum(['active', 'used']),
    /** The order that used it; of a gift card, the order that asks or used up the rest. */
    order: Id.nullable(),
    /** What is left of a gift card, in minor units; null for anything else. */
    remaining: Money.nullable(),
    /** What this order pays with a gift card, in minor units; null for anything else, and where no order asks. */
    paid: Money.nullable(),
    validUntil: Timestamp.nullable(),
  })
  .meta({ id: 'Voucher' })
export type Voucher = z.infer<typeof Voucher>

/** A redemption, as the shop sees it. */
export const RedemptionRecord = Redemption.extend({
  member: Id,
  /** The order, bill or parcel it was used for. */
  order: Id.nullable(),
  /** The rule that gave it; null where it was taken. */
  rule: z.string().nullable(),
}).meta({ id: 'RedemptionRecord' })
export type RedemptionRecord = z.infer<typeof RedemptionRecord>
