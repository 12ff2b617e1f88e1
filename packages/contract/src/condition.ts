import * as z from 'zod'
import { Measure } from './measure.ts'
import { LineFilter } from './order.ts'
import { Id, Language, Money, Period, Slug } from './scalar.ts'
import { Window } from './window.ts'

const whole = z.int().min(0).max(1_000_000_000)

/** A whole number between bounds, bounds included. */
export const range = (number: z.ZodInt) =>
  z
    .strictObject({ min: number.optional(), max: number.optional() })
    .refine(isBounded, { error: 'Give min, max or both.' })
    .refine(isOrdered, { error: 'The largest is smaller than the smallest.', path: ['max'] })

/** Bounds of a sum of an order, and which sum. */
const total = z
  .strictObject({ min: Money.optional(), max: Money.optional(), ...Measure.shape })
  .refine(isBounded, { error: 'Give min, max or both.' })
  .refine(isOrdered, { error: 'The largest is smaller than the smallest.', path: ['max'] })

/** Bounds of a whole number, each included. */
export interface Range {
  min?: number | undefined
  max?: number | undefined
}

/** Something that must be so: of the activity, of its order, of the member, or of the moment. */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { none: Condition[] }
  | { total: Range & Measure }
  | { lines: LineFilter }
  | { units: { of?: LineFilter | undefined } & Range }
  | { orders: { every?: number | undefined } & Range }
  | { spent: Range }
  | { channel: string[] }
  | { data: Record<string, string | number | boolean | Range> }
  | { tier: string[] }
  | { segment: string[] }
  | { tag: string[] }
  | { language: string[] }
  | { tenure: Period }
  | { recent: { period: Period; orders?: Range | undefined; spent?: Range | undefined } }
  | { lapsed: Period }
  | { birthday_month: number[] }
  | { during: Window }

const ids = z.array(Id).min(1).max(100)
const slugs = z.array(Slug).min(1).max(100)

/** The condition language: nest `all`, `any` and `none` around facts. */
export const Condition: z.ZodType<Condition, Condition> = z
  .lazy(() =>
    z.union(
      [
        z.strictObject({ all: z.array(Condition).min(1) }),
        z.strictObject({ any: z.array(Condition).min(1) }),
        z.strictObject({ none: z.array(Condition).min(1) }),
        /** The sum of the order's lines, in minor units, after discounts and with tax where it does not say otherwise. */
        z.strictObject({ total }),
        /** At least one line matches. */
        z.strictObject({ lines: LineFilter }),
        /** How many units the order has, of the lines that match. */
        z.strictObject({
          units: z
            .strictObject({ of: LineFilter.optional(), min: whole.optional(), max: whole.optional() })
            .refine(({ min, max }) => min !== undefined || max !== undefined, { error: 'Give min, max or both.' }),
        }),
        /** Which paid order of the member this is, 1 for the first; `every: 3` for each third. Without an order, how many there were. */
        z.strictObject({
          orders: z
            .strictObject({ min: whole.optional(), max: whole.optional(), every: whole.min(1).optional() })
            .refine(orders => Object.values(orders).some(part => part !== undefined), {
              error: 'Give min, max or every.',
            }),
        }),
        /** What the member paid for all orders before this one, less refunds, in minor units. */
        z.strictObject({ spent: range(Money) }),
        /** Where it happened, as the shop reports it: `web`, `till`, `kiosk`, … */
        z.strictObject({ channel: slugs }),
        /** What the activity says beside: each named value is the one given, or between bounds. */
        z.strictObject({
          data: z
            .record(z.string().min(1).max(64), z.union([z.string(), z.number(), z.boolean(), range(z.int())]))
            .refine(data => Object.keys(data).length > 0, { error: 'Name at least one value.' }),
        }),
        /** The member holds one of these tiers. */
        z.strictObject({ tier: slugs }),
        /** The member is in one of these segments. */
        z.strictObject({ segment: slugs }),
        /** The member carries one of these tags. */
        z.strictObject({ tag: ids }),
        /** The member's language is one of these. */
        z.strictObject({ language: z.array(Language).min(1).max(50) }),
        /** The member joined at least this long ago. */
        z.strictObject({ tenure: Period }),
        /** How many orders were paid, and what for, in the last so many days, weeks, months or years; for segments. */
        z.strictObject({
          recent: z
            .strictObject({ period: Period, orders: range(whole).optional(), spent: range(Money).optional() })
            .refine(({ orders, spent }) => orders !== undefined || spent !== undefined, {
              error: 'Give orders, spent or both.',
            }),
        }),
        /** The last order is at least this long ago; who never ordered has not lapsed. */
        z.strictObject({ lapsed: Period }),
        /** The member's birthday is in one of these months, 1 to 12. */
        z.strictObject({ birthday_month: z.array(z.int().min(1).max(12)).min(1).max(12) }),
        /** It happened then. */
        z.strictObject({ during: Window }),
      ],
      {
        error:
          'A condition is one of all, any, none, total, lines, units, orders, spent, channel, data, tier, segment, tag, language, tenure, recent, lapsed, birthday_month or during.',
      },
    ),
  )
  .meta({ id: 'Condition' })

function isBounded({ min, max }: Range): boolean {
  return min !== undefined || max !== undefined
}

function isOrdered({ min, max }: Range): boolean {
  return min === undefined || max === undefined || min <= max
}
