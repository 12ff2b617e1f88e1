import * as z from 'zod'
import { Condition } from './condition.ts'
import { Grant, Grants } from './grant.ts'
import { LimitPeriod } from './limit.ts'
import { occasions } from './occasion.ts'
import { Count, Money, Period } from './scalar.ts'

/**
 * What makes a referral doubtful: never a reason to refuse it, always one for a person to look.
 *
 * - `address`, `card`, `ip`: the friend shares it with the advocate, or with another friend of theirs.
 * - `ring`: the friend shares address or card with somebody further up: whoever recommended the advocate, and so on.
 * - `velocity`: the advocate brings more friends a day than the programme expects.
 */
export const ReferralFlag = z.enum(['address', 'card', 'ip', 'ring', 'velocity']).meta({ id: 'ReferralFlag' })
export type ReferralFlag = z.infer<typeof ReferralFlag>

/** What one side gets: one thing, or a list of several; nothing is an empty list. */
export const ReferralSide = z
  .union([Grant, Grants], {
    error: 'Give { "points": 50 }, { "stamps": 1, "card": "coffee" }, { "reward": "free-coffee" }, or a list of these.',
  })
  .meta({ id: 'ReferralSide' })
export type ReferralSide = z.infer<typeof ReferralSide>

/** When a friend counts: by the first activity of this kind after joining, or by joining itself. */
export const Conversion = z
  .strictObject({
    /** The friend's activity. */
    on: z.enum(['order.paid', 'member.joined', ...occasions]),
    /** Only under this condition. Until it holds, the referral waits. */
    when: Condition.optional(),
  })
  .meta({ id: 'Conversion' })
export type Conversion = z.infer<typeof Conversion>

/** Something more for the advocate when this many friends have come to count. */
export const ReferralLevel = z
  .strictObject({ friends: z.int().min(1).max(100_000), gives: Grants.min(1) })
  .meta({ id: 'ReferralLevel' })
export type ReferralLevel = z.infer<typeof ReferralLevel>

/** Who brought the most friends, for members to see. */
export const LeaderboardRule = z
  .strictObject({
    /** Friends are counted anew with each of these, in the programme's time zone. */
    period: LimitPeriod,
    /** How many places are shown. @default 10 */
    places: z.int().min(1).max(100).default(10),
  })
  .meta({ id: 'LeaderboardRule' })
export type LeaderboardRule = z.infer<typeof LeaderboardRule>

/** Gives to the member who recommended, to the new friend, or to both, once, when the friend comes to count. */
export const ReferralRule = z
  .strictObject({
    /** What the member who recommended gets. @default [] */
    advocate: ReferralSide.default([]),
    /** What the new friend gets. @default [] */
    friend: ReferralSide.default([]),
    /** What makes a friend count. @default the first paid order */
    converts: Conversion.default({ on: 'order.paid' }),
    /** The least sum of that order's lines, in minor units. A smaller order leaves the referral waiting. @default 0 */
    minimum: Money.default(0),
    /** Keeps what both get pending for this long, such as the return window. @default none */
    hold: Period.optional(),
    /** How long a friend has, from joining. Who joins under it keeps it, whatever is published later. @default for ever */
    lapse: Period.optional(),
    /** Something more for the advocate's first, third, tenth friend. Each level is given once, ever. @default [] */
    levels: z.array(ReferralLevel).max(50).default([]),
    /** When a reversal leaves fewer friends than a level asked for: the level stays, or goes back. @default "keep" */
    levelsReversed: z.enum(['keep', 'take_back']).default('keep'),
    /** What sends a referral to the shop's review before it pays. @default all of them */
    review: z.array(ReferralFlag).max(5).default(ReferralFlag.options),
    /** How many friends of one advocate may join within 24 hours before `velocity` is raised. @default 20 */
    perDay: Count.default(20),
    /** @default no leaderboard */
    leaderboard: LeaderboardRule.optional(),
    /** The page a friend lands on; `?ref=CODE` is added. @default the page that shows the link */
    url: z.url({ protocol: /^https?$/ }).optional(),
  })
  .meta({ id: 'ReferralRule' })
export type ReferralRule = z.infer<typeof ReferralRule>

/** What a side gets, as a list. */
export function grantsOf(side: ReferralSide): Grants {
  return Array.isArray(side) ? side : [side]
}
