import * as z from 'zod'
import { LineFilter } from './order.ts'
import { Id, Language, Money, Period, Slug } from './scalar.ts'
import { Window } from './window.ts'

const whole = z.int().min(0).max(1_000_000_000)

/** A whole number between bounds, bounds included. */
const range = (number: z.ZodInt) =>
  z
    .strictObject({ min: number.optional(), max: number.optional() })
    .refine(({ min, max }) => min !== undefined || max !== undefined, { error: 'Give min, max or both.' })
    .refine(({ min, max }) => min === undefined || max === undefined || min <= max, {
      error: 'The largest is smaller than the smallest.',
      path: ['max'],
    })

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
  | { total: Range }
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
        /** The sum of the order's lines, in minor units. */
        z.strictObject({ total: range(Money) }),
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
        /** It happened then. */
        z.strictObject({ during: Window }),
      ],
      {
        error:
          'A condition is one of all, any, none, total, lines, units, orders, spent, channel, data, tier, segment, tag, language, tenure or during.',
      },
    ),
  )
  .meta({ id: 'Condition' })
