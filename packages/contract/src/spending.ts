import * as z from 'zod'
import { Count, Id, Money, Slug } from './scalar.ts'
import { Refusal } from './refusal.ts'

/** How many points a member may spend on a cart. */
export const PointsQuote = z
  .strictObject({
    /** What the member has to spend. */
    available: z.int(),
    /** The fewest that can be spent; 0 where none can. */
    least: z.int(),
    /** The most that can be spent; 0 where none can. */
    most: z.int(),
    /** Every number from `least` to `most` that is a multiple of this. */
    step: z.int(),
    /** What one step is worth, in minor units. */
    worth: Money,
    /** What the most is worth, in minor units. */
    money: Money,
    /** Why none can be spent; null where some can. */
    refusal: Refusal.nullable(),
    /** The programme's version that decided. */
    version: z.int(),
  })
  .meta({ id: 'PointsQuote' })
export type PointsQuote = z.infer<typeof PointsQuote>

/** Points that paid for a part of an order. */
export const Spending = z
  .strictObject({
    redemption: Id,
    member: Id,
    order: Id,
    points: z.int(),
    /** What they are worth, in minor units. */
    money: Money,
    status: z.enum(['spent', 'released']),
  })
  .meta({ id: 'Spending' })
export type Spending = z.infer<typeof Spending>

/** Money of an order goes back onto the gift card that paid. */
export const GiftCardRefund = z
  .strictObject({
    /** The refund's own id: the same one again changes nothing. */
    id: Id,
    /** The order that the gift card paid for. */
    order: Id,
    /** In minor units. @default all that this order paid with it */
    amount: Money.min(1).optional(),
  })
  .meta({ id: 'GiftCardRefund' })
export type GiftCardRefund = z.infer<typeof GiftCardRefund>

/** How many of a reward there are to be had. */
export const Stock = z
  .strictObject({
    reward: Slug,
    left: z.int(),
    /** The pool its codes come from; null where it counts by itself. */
    pool: Slug.nullable(),
  })
  .meta({ id: 'Stock' })
export type Stock = z.infer<typeof Stock>

/** A stock as it was counted, or what came and went. */
export const StockChange = z
  .union(
    [
      z.strictObject({
        /** So many are there now. */
        left: z.int().min(0).max(1_000_000_000),
      }),
      z.strictObject({
        /** The delivery's own id: the same one again changes nothing. */
        id: Id,
        /** So many more; fewer where it is negative. */
        add: z.int().min(-1_000_000_000).max(1_000_000_000),
      }),
    ],
    { error: 'Give { "left": 50 } as counted, or { "id": "delivery-7", "add": 20 } for what came.' },
  )
  .meta({ id: 'StockChange' })
export type StockChange = z.infer<typeof StockChange>

/** Codes for a pool: a list, or a file of them as CSV (one a line, or a column `code`) or NDJSON (`{ "code": "…" }`). */
export const CodeImport = z
  .union(
    [
      z.strictObject({ codes: z.array(z.string().max(200)).min(1).max(20_000) }),
      z.strictObject({ file: z.string().min(1) }),
    ],
    { error: 'Give { "codes": ["…"] }, or { "file": "…" } with the text of a CSV or NDJSON file.' },
  )
  .meta({ id: 'CodeImport' })
export type CodeImport = z.infer<typeof CodeImport>

/** What became of the codes of an import. */
export const CodeImported = z
  .strictObject({
    pool: Slug,
    /** New in the pool. */
    added: Count.or(z.literal(0)),
    /** There already, from this import or an earlier one. */
    known: Count.or(z.literal(0)),
    /** Rows that are no codes, counted from 1. */
    refused: z.array(z.strictObject({ row: z.int(), detail: z.string() })),
    /** How many of the pool are to be had now. */
    left: z.int(),
  })
  .meta({ id: 'CodeImported' })
export type CodeImported = z.infer<typeof CodeImported>
