import * as z from 'zod'
import { Count, Money } from './scalar.ts'

/** How points pay for orders, beside money. */
export const CheckoutRule = z
  .strictObject({
    /** So many points… */
    points: Count,
    /** …are worth so many minor units. */
    worth: Money.min(1),
    /** Points are spent in multiples of this many. @default `points` */
    multiple: Count.optional(),
    /** The fewest points an order takes. @default one multiple */
    minimum: Count.optional(),
    /** The most points an order takes. @default without limit */
    maximum: Count.optional(),
    /** The most of an order that points may pay, in percent, rounded down. @default 100 */
    share: z.int().min(1).max(100).default(100),
    /** Whether delivery counts to what points may pay. @default false */
    delivery: z.boolean().default(false),
    /** What becomes of a wish for more than can be: as much as can be, or nothing. @default "clamp" */
    excess: z.enum(['clamp', 'refuse']).default('clamp'),
  })
  .superRefine(({ points, worth, multiple = points, minimum, maximum }, ctx) => {
    const issue = (key: string, message: string) => ctx.addIssue({ code: 'custom', path: [key], message })
    if ((BigInt(multiple) * BigInt(worth)) % BigInt(points) !== 0n) {
      issue('multiple', `${multiple} points are not worth a whole number of minor units. Use a multiple that is.`)
    }
    if (maximum !== undefined && maximum < Math.max(multiple, minimum ?? 0)) {
      issue('maximum', 'The most is less than the fewest.')
    }
  })
  .meta({ id: 'CheckoutRule' })
export type CheckoutRule = z.infer<typeof CheckoutRule>
