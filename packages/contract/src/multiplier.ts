import * as z from 'zod'
import { Condition } from './condition.ts'
import { LineFilter } from './order.ts'
import { Slug } from './scalar.ts'
import { Text } from './text.ts'

/** How several multipliers on the same line come together: only the largest, 2 × 1.5 = 3, or 1 + 1 + 0.5 = 2.5. */
export const Combining = z.enum(['best', 'multiply', 'add']).meta({ id: 'Combining' })
export type Combining = z.infer<typeof Combining>

/** Multiplies what rules give, such as double points on Tuesdays, or for gold members. */
export const Multiplier = z
  .strictObject({
    id: Slug,
    name: Text.optional(),
    /** Up to three decimals. @example 1.5 */
    by: z
      .number()
      .min(0)
      .max(1000)
      .refine(by => Math.abs(by * 1000 - Math.round(by * 1000)) < 1e-6, { error: 'Use three decimals at most.' }),
    /** Only under this condition. */
    when: Condition.optional(),
    /** Only what these lines earn. @default all that is earned */
    lines: LineFilter.optional(),
    /** Only these rules, by id. @default every rule that gives points, but no fixed bonus */
    rules: z.array(Slug).min(1).max(200).optional(),
  })
  .meta({ id: 'Multiplier' })
export type Multiplier = z.infer<typeof Multiplier>
