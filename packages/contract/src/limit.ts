import * as z from 'zod'
import { Count } from './scalar.ts'

/** What becomes of more than a limit lets through: the part that fits is given, or nothing at all. */
export const Over = z.enum(['cap', 'refuse']).meta({ id: 'Over' })
export type Over = z.infer<typeof Over>

/** How long a limit counts: a calendar period in the programme's time zone, a week from Monday on, or for ever. */
export const LimitPeriod = z.enum(['day', 'week', 'month', 'year', 'ever']).meta({ id: 'LimitPeriod' })
export type LimitPeriod = z.infer<typeof LimitPeriod>

/** How much, or how often, a rule gives at most. */
export const Limit = z
  .discriminatedUnion('kind', [
    /** So much for one activity. */
    z.strictObject({ kind: z.literal('activity'), most: Count, over: Over.optional() }),
    /** So much, or so many times, for one member in a period. */
    z
      .strictObject({
        kind: z.literal('member'),
        per: LimitPeriod,
        most: Count.optional(),
        times: Count.optional(),
        over: Over.optional(),
      })
      .refine(({ most, times }) => most !== undefined || times !== undefined, { error: 'Give most, times or both.' }),
    /** Not again to the same member before so long. A day is 24 hours here. */
    z.strictObject({
      kind: z.literal('cooldown'),
      count: z.int().min(1).max(10_000),
      unit: z.enum(['minute', 'hour', 'day']),
    }),
  ])
  .meta({ id: 'Limit' })
export type Limit = z.infer<typeof Limit>
