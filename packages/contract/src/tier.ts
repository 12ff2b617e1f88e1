import * as z from 'zod'
import { Id, Period, Slug, Timestamp } from './scalar.ts'
import { Text } from './text.ts'

/** One tier. Levels stand from the lowest to the highest. */
export const TierLevel = z
  .strictObject({
    /** Unique among the levels; conditions name it. */
    id: Slug,
    name: Text,
    /** What it brings, in the shop's words. */
    description: Text.optional(),
    /** How much has to be counted: points, minor units of money, or orders. A level of 0 is everybody's. */
    threshold: z.int().min(0).max(1_000_000_000_000).optional(),
    /** Where segments count: who is in this one has the level. */
    segment: Slug.optional(),
  })
  .meta({ id: 'TierLevel' })
export type TierLevel = z.infer<typeof TierLevel>

/**
 * Over what time is counted, in the programme's time zone.
 *
 * - `calendar`: each month, quarter or year begins at nothing.
 * - `anniversary`: each year from the day the member joined.
 * - `rolling`: this calendar month and so many before it that there are `months`; looked at as each month begins.
 * - `lifetime`: everything there ever was.
 */
export const TierPeriod = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('calendar'), unit: z.enum(['month', 'quarter', 'year']) }),
    z.strictObject({ kind: z.literal('anniversary') }),
    z.strictObject({ kind: z.literal('rolling'), months: z.int().min(1).max(120) }),
    z.strictObject({ kind: z.literal('lifetime') }),
  ])
  .meta({ id: 'TierPeriod' })
export type TierPeriod = z.infer<typeof TierPeriod>

/** How tiers are reached, kept and lost. */
export const TierRules = z
  .strictObject({
    /** What is counted: points earned (whatever was spent of them), money paid less refunds, orders, or segments. @default "points" */
    counts: z.enum(['points', 'spent', 'orders', 'segment']).default('points'),
    /** Points of these earning rules do not count. */
    except: z.array(Id).max(200).default([]),
    /** Over what time is counted. @default each calendar year */
    period: TierPeriod.default({ kind: 'calendar', unit: 'year' }),
    /** Whether a tier begins when enough was counted, or with the period after. @default "at_once" */
    qualify: z.enum(['at_once', 'next_period']).default('at_once'),
    /** What happens to who counted less: falls to what was counted, by one level, or never. @default "to_held" */
    downgrade: z.enum(['to_held', 'one_step', 'never']).default('to_held'),
    /** How long a tier that was not kept stays after the period ended, to the end of that day. @default not at all */
    grace: Period.optional(),
    /** From the lowest to the highest. */
    levels: z.array(TierLevel).min(1).max(20),
  })
  .superRefine(checkTiers)
  .meta({ id: 'TierRules' })
export type TierRules = z.output<typeof TierRules>

/** Where a member stands. */
export const TierState = z
  .strictObject({
    /** The tier that is held; null for none. */
    id: Slug.nullable(),
    /** Since when; null for who has had none yet. */
    since: Timestamp.nullable(),
    /** When the period ends and the tier is looked at again; null for never. */
    reviewAt: Timestamp.nullable(),
    /** The tier that is not fallen below, set by staff, and until when; null where there is none. */
    floor: z.strictObject({ tier: Slug, until: Timestamp.nullable() }).nullable(),
    /** What is counted. */
    counts: z.enum(['points', 'spent', 'orders', 'segment']),
    /** How much of it this period has so far; 0 where segments count. */
    held: z.int(),
    /** The next level, how much it takes and how much of that is missing; null at the top and where segments count. */
    next: z.strictObject({ id: Slug, needed: z.int(), missing: z.int() }).nullable(),
    /** How much keeps the tier that is held, and what is missing of it; null where nothing has to be done. */
    keep: z.strictObject({ needed: z.int(), missing: z.int() }).nullable(),
    /** What the next period begins with, or comes to after the grace, if nothing more is counted. */
    projected: Slug.nullable(),
  })
  .meta({ id: 'TierState' })
export type TierState = z.infer<typeof TierState>

/** Why a tier changed: enough was counted; what counted went back; a period or its grace was over; staff. */
export const TierReason = z
  .enum(['reached', 'lowered', 'period', 'grace', 'floor_set', 'floor_ended'])
  .meta({ id: 'TierReason' })
export type TierReason = z.infer<typeof TierReason>

/** One step of a member's way through the tiers. */
export const TierChange = z
  .strictObject({
    id: Id,
    from: Slug.nullable(),
    to: Slug.nullable(),
    at: Timestamp,
    why: TierReason,
    /** What staff said, and who, where they did it. */
    reason: z.string().nullable(),
    author: z.string().nullable(),
  })
  .meta({ id: 'TierChange' })
export type TierChange = z.infer<typeof TierChange>

/** Sets the tier that a member does not fall below, or with null takes it away. */
export const TierFloor = z
  .strictObject({
    tier: Slug.nullable(),
    /** Until then. @default without end */
    until: Timestamp.optional(),
    /** Why, in words that the audit keeps. */
    reason: z.string().trim().min(1).max(500),
    /** Who decided it, as the shop calls them. */
    author: z.string().trim().min(1).max(200).optional(),
  })
  .refine(({ tier, until }) => tier !== null || until === undefined, {
    error: 'Nothing is set, so nothing ends. Remove until.',
    path: ['until'],
  })
  .meta({ id: 'TierFloor' })
export type TierFloor = z.infer<typeof TierFloor>

/** The least days a period has, so that no grace reaches into the next look. */
const shortest = { month: 28, quarter: 90, year: 365 } as const
const longest = { day: 1, week: 7, month: 31, year: 366 } as const

/** What is looked at here, defaults filled in. */
interface Rules {
  counts: 'points' | 'spent' | 'orders' | 'segment'
  except: string[]
  period: TierPeriod
  qualify: 'at_once' | 'next_period'
  grace?: Period | undefined
  levels: TierLevel[]
}

function checkTiers(rules: Rules, ctx: z.RefinementCtx): void {
  const issue = (path: PropertyKey[], message: string) => ctx.addIssue({ code: 'custom', path, message })
  const { counts, period, qualify, grace, except } = rules
  rules.levels.forEach((level, index) => checkLevel(rules, level, index, issue))
  if (period.kind === 'lifetime' && qualify === 'next_period') {
    issue(['qualify'], 'A lifetime has no next period. Use at_once.')
  }
  if (period.kind === 'lifetime' && grace) issue(['grace'], 'A lifetime has no end to be gracious after. Remove it.')
  const days = grace ? grace.count * longest[grace.unit] : 0
  const most = period.kind === 'calendar' ? shortest[period.unit] : period.kind === 'rolling' ? 28 : 365
  if (grace && period.kind !== 'lifetime' && days >= most) {
    issue(['grace'], `Tiers are looked at again after ${most} days. Give less grace than that.`)
  }
  if (counts !== 'points' && except.length > 0) issue(['except'], 'Only points come from rules. Remove it.')
}

function checkLevel(
  { counts, levels }: Rules,
  level: TierLevel,
  index: number,
  issue: (path: PropertyKey[], message: string) => void,
): void {
  const at = ['levels', index]
  const [wanted, other] =
    counts === 'segment' ? (['segment', 'threshold'] as const) : (['threshold', 'segment'] as const)
  if (level[wanted] === undefined) issue([...at, wanted], `Where ${counts} count, a level has a ${wanted}.`)
  if (level[other] !== undefined) issue([...at, other], `Where ${counts} count, a level has no ${other}. Remove it.`)
  const below = levels[index - 1]?.threshold
  if (level.threshold !== undefined && below !== undefined && level.threshold <= below) {
    issue([...at, 'threshold'], 'Levels stand from the lowest to the highest: this needs more than the one before.')
  }
  if (levels.findIndex(({ id }) => id === level.id) !== index)
    issue([...at, 'id'], `${level.id} is used twice in levels.`)
}
