import * as z from 'zod'

/** Which sum of an order counts. Without any, what was paid for its lines, with tax and without delivery. */
export const Measure = z
  .strictObject({
    /** What the lines would have cost before any discount. @default after discounts */
    beforeDiscounts: z.boolean().optional(),
    /** Without the tax inside. @default with tax */
    withoutTax: z.boolean().optional(),
    /** With what was paid for delivery. @default without delivery */
    withDelivery: z.boolean().optional(),
  })
  .meta({ id: 'Measure' })
export type Measure = z.infer<typeof Measure>
