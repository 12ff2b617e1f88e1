import * as z from 'zod'
import { Amount } from './amount.ts'
import { Condition } from './condition.ts'
import { Expiry, Hold } from './expiry.ts'
import { Grants } from './grant.ts'
import { Limit } from './limit.ts'
import { Measure } from './measure.ts'
import { occasions } from './occasion.ts'
import { LineFilter } from './order.ts'
import { Slug } from './scalar.ts'
import { Schedule } from './schedule.ts'
import { Text } from './text.ts'

/** How a fraction of a point becomes whole. */
export const Rounding = z.enum(['floor', 'half_up', 'ceil']).meta({ id: 'Rounding' })
export type Rounding = z.infer<typeof Rounding>

/** One way to earn: on an activity, perhaps under a condition, an amount of points or of a card's stamps. */
export const EarningRule = z
  .strictObject({
    /** Unique in the programme; every entry it makes names it. */
    id: Slug,
    /** How the shop calls this way to earn. */
    name: Text.optional(),
    /** The activity that triggers the rule. */
    on: z.enum(['order.paid', 'member.joined', ...occasions]),
    /** Only activities of this name: the shop's own for a `custom` one, a tier's or a segment's id where one is reached or entered. */
    named: Slug.optional(),
    /** For `date`: the days on which it gives. */
    schedule: Schedule.optional(),
    /** What the amount is of: `points`, or a stamp card's id. @default "points" */
    unit: z.union([z.literal('points'), Slug]).default('points'),
    /** How much. Give this or `gives`. */
    amount: Amount.optional(),
    /** What it gives instead of an amount, such as a reward. */
    gives: Grants.min(1).optional(),
    /** Only under this condition. */
    when: Condition.optional(),
    /** Counts only these lines of an order. @default all lines */
    lines: LineFilter.optional(),
    /** Which sum of the order counts. @default what was paid for the lines, with tax */
    counts: Measure.optional(),
    /** Whether multipliers change it. @default yes, but not a fixed amount: that is a bonus, added after them */
    multiplied: z.boolean().optional(),
    /** @default the programme's rounding */
    rounding: Rounding.optional(),
    /** Keeps what was earned pending: for a time, through the return window, or until the order is confirmed. */
    hold: Hold.optional(),
    /** When what it gives is lost. @default as the unit's is */
    expiry: Expiry.optional(),
    /** How much, or how often, it gives at most. @default without end */
    limits: z.array(Limit).min(1).max(10).optional(),
    /** The campaign it belongs to, by id: it gives out of its budget, in its window. */
    campaign: Slug.optional(),
    /** The group of rules of which one is chosen, by id. */
    group: Slug.optional(),
    /** Rules with a higher priority come first; of the same, as they stand in the programme. @default 0 */
    priority: z.int().min(-1000).max(1000).optional(),
    /** Where this rule gives something, no rule after it does. @default false */
    stop: z.boolean().optional(),
  })
  .meta({ id: 'EarningRule' })
export type EarningRule = z.infer<typeof EarningRule>
