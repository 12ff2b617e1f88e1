import * as z from 'zod'
import { ownOccasions, reportedOccasions } from './occasion.ts'
import { Period, Slug, Timestamp } from './scalar.ts'
import { DayOfYear } from './window.ts'

/** What keeps things alive where nothing else is said: what a customer does, and the shop reports. */
export const activeByItself = ['order.paid', ...reportedOccasions] as const

/** The end of everything together, a period after the member was last active. */
export const Inactivity = z
  .strictObject({
    kind: z.literal('inactivity'),
    period: Period,
    /** What counts as being active. @default orders and whatever a customer does that the shop reports */
    activities: z
      .array(z.enum([...activeByItself, ...ownOccasions]))
      .min(1)
      .optional(),
  })
  .meta({ id: 'Inactivity' })
export type Inactivity = z.infer<typeof Inactivity>

/**
 * When what was earned is lost, always at the end of a day in the programme's time zone.
 *
 * - `none`: never.
 * - `after`: a period after it was earned.
 * - `rolling`: then at the end of the calendar's month, quarter, half-year or year.
 * - `inactivity`: all of it, a period after the member was last active.
 * - `dates`: on the next of these days of the year.
 * - `together`: with the first of what is there, a period after that was earned: a stamp card from its first stamp on.
 * - `until`: at a moment, the same for all; from then on nothing more is earned.
 */
export const Expiry = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('none') }),
    z.strictObject({ kind: z.literal('after'), period: Period }),
    z.strictObject({
      kind: z.literal('rolling'),
      period: Period,
      /** What the period is filled up to. */
      to: z.enum(['month', 'quarter', 'half_year', 'year']),
    }),
    Inactivity,
    z.strictObject({
      kind: z.literal('dates'),
      /** Days of the year, such as `01-31`; 29 February is the 28th in a common year. */
      dates: z.array(DayOfYear).min(1).max(12),
      /** Only from the beginning of the year so many years later on: 1 is next year. @default 0 */
      years: z.int().min(0).max(20).optional(),
    }),
    z.strictObject({ kind: z.literal('together'), period: Period }),
    z.strictObject({ kind: z.literal('until'), at: Timestamp }),
  ])
  .meta({ id: 'Expiry' })
export type Expiry = z.infer<typeof Expiry>

/**
 * How long what was earned is pending: for a period, to the end of its last day; until a moment; through the
 * programme's `returnWindow`; or until the shop confirms the order.
 */
export const Hold = z
  .union(
    [
      Period,
      z.strictObject({ until: Timestamp }),
      z.literal('return_window'),
      z.strictObject({
        /** Until an `order.confirmed` of this name is reported, such as `delivered`; `any` is of whatever name. */
        confirmed: Slug,
        /** Not longer than this. @default a year */
        latest: Period.optional(),
        /** What becomes of it where nothing was confirmed by then: it can be spent, or it is lost. @default "activate" */
        otherwise: z.enum(['activate', 'lapse']).optional(),
      }),
    ],
    {
      error:
        'Hold it for { "count": 14, "unit": "day" }, { "until": "2026-12-24T00:00:00Z" }, "return_window" or { "confirmed": "delivered" }.',
    },
  )
  .meta({ id: 'Hold' })
export type Hold = z.infer<typeof Hold>
