import * as z from 'zod'
import { occasions } from './occasion.ts'
import { Condition } from './condition.ts'
import { LineFilter } from './order.ts'
import { Count, Money, Period, Slug } from './scalar.ts'
import { Text } from './text.ts'

/** How a fraction of a point becomes whole. */
export const Rounding = z.enum(['floor', 'half_up', 'ceil']).meta({ id: 'Rounding' })
export type Rounding = z.infer<typeof Rounding>

/** When what was earned is lost: never, or at the end of the day a period after it was earned. */
export const Expiry = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('none') }),
    z.strictObject({ kind: z.literal('after'), period: Period }),
  ])
  .meta({ id: 'Expiry' })
export type Expiry = z.infer<typeof Expiry>

/** How much a rule gives. */
export const Amount = z
  .discriminatedUnion('kind', [
    /** The same for every activity. */
    z.strictObject({ kind: z.literal('fixed'), give: Count }),
    /** `give` for each `every` minor units paid on the chosen lines, rounded once over their sum. */
    z.strictObject({ kind: z.literal('per_amount'), give: Count, every: Money.min(1) }),
    /** `give` for each unit bought on the chosen lines. */
    z.strictObject({ kind: z.literal('per_unit'), give: Count }),
  ])
  .meta({ id: 'Amount' })
export type Amount = z.infer<typeof Amount>

/** One way to earn: on an activity, perhaps under a condition, an amount of points or of a card's stamps. */
export const EarningRule = z
  .strictObject({
    /** Unique in the programme; every entry it makes names it. */
    id: Slug,
    /** How the shop calls this way to earn. */
    name: Text.optional(),
    /** The activity that triggers the rule. */
    on: z.enum(['order.paid', 'member.joined', ...occasions]),
    /** What it gives: `points`, or a stamp card's id. @default "points" */
    unit: z.union([z.literal('points'), Slug]).default('points'),
    /** How much. */
    amount: Amount,
    /** Only under this condition. */
    when: Condition.optional(),
    /** Counts only these lines of an order. @default all lines */
    lines: LineFilter.optional(),
    /** @default the programme's rounding */
    rounding: Rounding.optional(),
    /** Keeps what was earned pending for this long, such as the return window. */
    hold: Period.optional(),
  })
  .meta({ id: 'EarningRule' })
export type EarningRule = z.infer<typeof EarningRule>
