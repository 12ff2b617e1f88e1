import * as z from 'zod'
import { LineFilter } from './order.ts'
import { Money, Slug, Timestamp } from './scalar.ts'
import { Text } from './text.ts'

/** What a reward gives. Checkouts take the first four off an order; the others are balances, credits and things. */
export const Benefit = z
  .discriminatedUnion('kind', [
    /** One unit of a matching line costs nothing. */
    z.strictObject({ kind: z.literal('free_product'), lines: LineFilter }),
    /** So many minor units off the order, or off the lines that match. */
    z.strictObject({ kind: z.literal('amount_off'), amount: Money.min(1), lines: LineFilter.optional() }),
    /** So many per cent off the order, or off the lines that match, up to `max` minor units where given. */
    z.strictObject({
      kind: z.literal('percent_off'),
      percent: z.int().min(1).max(100),
      max: Money.min(1).optional(),
      lines: LineFilter.optional(),
    }),
    /** Delivery costs nothing. */
    z.strictObject({ kind: z.literal('free_delivery') }),
    /** A balance of so many minor units, that orders use up part by part. */
    z.strictObject({ kind: z.literal('gift_card'), amount: Money.min(1) }),
    /** So many months of a subscription cost nothing; of one plan only, where it is named. */
    z.strictObject({ kind: z.literal('free_months'), months: z.int().min(1).max(120), plan: Slug.optional() }),
    /** So many minor units off the next bill of a subscription. */
    z.strictObject({ kind: z.literal('bill_credit'), amount: Money.min(1) }),
    /** May buy before everybody else: its code opens from this moment on. */
    z.strictObject({ kind: z.literal('early_access'), from: Timestamp }),
    /** The shop gives so many minor units to a cause. */
    z.strictObject({ kind: z.literal('donation'), amount: Money.min(1), cause: Text }),
    /** A thing, sent to the member or picked up. It is used once the shop says that it was handed over. */
    z.strictObject({ kind: z.literal('material_gift'), handover: z.enum(['sent', 'pickup']) }),
  ])
  .meta({ id: 'Benefit' })
export type Benefit = z.infer<typeof Benefit>
