import * as z from 'zod'

/** How birthdays are kept; a rule on `birthday` says what they give. */
export const Birthdays = z
  .strictObject({
    /** A birthday that was entered fewer days ahead is kept from the next year on. @default 30 */
    daysAhead: z.int().min(0).max(366).default(30),
    /** When 29 February is kept in a common year. @default "02-28" */
    leapDay: z.enum(['02-28', '03-01']).default('02-28'),
  })
  .meta({ id: 'Birthdays' })
export type Birthdays = z.infer<typeof Birthdays>
