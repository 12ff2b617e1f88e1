import * as z from 'zod'
import { Count, Money } from './scalar.ts'

/** How much a rule gives. */
export const Amount = z
  .discriminatedUnion('kind', [
    /** The same for every activity. */
    z.strictObject({ kind: z.literal('fixed'), give: Count }),
    /** `give` for each `every` minor units paid on the chosen lines, and so much of it for a part of them. */
    z.strictObject({ kind: z.literal('per_amount'), give: Count, every: Money.min(1) }),
    /** `give` for each full `every` minor units; what is left over gives nothing. */
    z.strictObject({ kind: z.literal('per_step'), give: Count, every: Money.min(1) }),
    /** `give` for each unit bought on the chosen lines, or for each full `every` units. */
    z.strictObject({ kind: z.literal('per_unit'), give: Count, every: z.int().min(1).max(100_000).optional() }),
  ])
  .meta({ id: 'Amount' })
export type Amount = z.infer<typeof Amount>
