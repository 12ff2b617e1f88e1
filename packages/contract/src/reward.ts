import * as z from 'zod'
import { LineFilter } from './order.ts'
import { Count, Money, Period, Slug } from './scalar.ts'
import { Text } from './text.ts'

/** What a voucher is worth at the checkout. */
export const Benefit = z
  .discriminatedUnion('kind', [
    /** One unit of a matching line costs nothing. */
    z.strictObject({ kind: z.literal('free_product'), lines: LineFilter }),
    /** So many minor units off the order. */
    z.strictObject({ kind: z.literal('amount_off'), amount: Money.min(1) }),
    /** So many per cent off the order, up to `max` minor units where given. */
    z.strictObject({
      kind: z.literal('percent_off'),
      percent: z.int().min(1).max(100),
      max: Money.min(1).optional(),
    }),
    /** Delivery costs nothing. */
    z.strictObject({ kind: z.literal('free_delivery') }),
  ])
  .meta({ id: 'Benefit' })
export type Benefit = z.infer<typeof Benefit>

/** Something a member can have for points, for a full stamp card, or as a gift. */
export const Reward = z
  .strictObject({
    id: Slug,
    name: Text,
    description: Text.optional(),
    /** The price in points. Without one it cannot be bought, only won by a card. */
    cost: Count.optional(),
    /** What the voucher does. */
    gives: Benefit,
    /** How long its voucher can be used, to the end of that day. @default without end */
    validFor: Period.optional(),
  })
  .meta({ id: 'Reward' })
export type Reward = z.infer<typeof Reward>
