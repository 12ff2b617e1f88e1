import * as z from 'zod'
import { common } from './activity-common.ts'
import { Author } from './author.ts'
import { Slug } from './scalar.ts'

/** Staff gave or took points or stamps by hand. */
export const Adjustment = z
  .strictObject({
    type: z.literal('adjustment'),
    ...common,
    /** `points`, or a stamp card's id. */
    unit: Slug,
    /** How many: given above zero, taken below. Never more is taken than the member can spend. */
    amount: z
      .int()
      .min(-1_000_000_000)
      .max(1_000_000_000)
      .refine(amount => amount !== 0, { error: 'Give a number above zero, or take one below.' }),
    /** Why, in a sentence, for whoever looks at it later. */
    reason: z.string().trim().min(1).max(500),
    author: Author,
  })
  .meta({ id: 'Adjustment' })
export type Adjustment = z.infer<typeof Adjustment>
