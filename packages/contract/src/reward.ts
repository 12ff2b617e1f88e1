import * as z from 'zod'
import { Benefit } from './benefit.ts'
import { Condition } from './condition.ts'
import { LimitPeriod } from './limit.ts'
import { Count, Period, Slug, Timestamp } from './scalar.ts'
import { Text } from './text.ts'

export { Benefit } from './benefit.ts'

/** How often one member may take a reward. What was cancelled does not count. */
export const RewardLimit = z
  .strictObject({
    /** So many times… */
    times: z.int().min(1).max(10_000),
    /** …in a calendar period of the programme's time zone. @default "ever" */
    per: LimitPeriod.default('ever'),
  })
  .meta({ id: 'RewardLimit' })
export type RewardLimit = z.infer<typeof RewardLimit>

/** Something a member can have for points, for a full stamp card, or as a gift. */
export const Reward = z
  .strictObject({
    id: Slug,
    name: Text,
    description: Text.optional(),
    /** The price in points. Without one, and without one for the member's tier, it cannot be bought, only won or given. */
    cost: Count.optional(),
    /** Other prices for members of some tiers, by the tier's id. */
    costByTier: z.record(Slug, Count).optional(),
    /** What the voucher does. */
    gives: Benefit,
    /** How long its voucher can be used, to the end of that day. @default without end */
    validFor: Period.optional(),
    /** Cannot be taken before. */
    from: Timestamp.optional(),
    /** Cannot be taken any more from then on. */
    until: Timestamp.optional(),
    /** Who may take it. Orders, spent, tier, segment, tag, language, tenure and during can be asked. @default every member */
    when: Condition.optional(),
    /** How often one member may take it. @default without limit */
    limit: RewardLimit.optional(),
    /** How many there are when it is first taken; from then on the ledger counts, and the shop restocks. @default without limit */
    stock: z.int().min(0).max(1_000_000_000).optional(),
    /** Its codes come out of this pool, which the shop fills. @default codes made for each */
    pool: Slug.optional(),
  })
  .refine(({ from, until }) => !from || !until || Date.parse(from) < Date.parse(until), {
    error: 'This ends before it begins.',
    path: ['until'],
  })
  .refine(({ pool, stock }) => pool === undefined || stock === undefined, {
    error: 'A pool of codes is its own stock. Give one of the two.',
    path: ['stock'],
  })
  .refine(({ pool, gives }) => pool === undefined || gives.kind !== 'gift_card', {
    error: 'The balance of a gift card is kept here, so its code is made here.',
    path: ['pool'],
  })
  .meta({ id: 'Reward' })
export type Reward = z.infer<typeof Reward>

/** What any visitor may see of a reward: neither who may have it nor how many there were. */
export const PublicReward = z
  .strictObject(Reward.shape)
  .omit({ when: true, stock: true, pool: true })
  .meta({ id: 'PublicReward' })
export type PublicReward = z.infer<typeof PublicReward>
