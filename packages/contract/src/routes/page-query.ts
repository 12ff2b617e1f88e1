import * as z from 'zod'

/** How a list is asked for, page by page. */
export const page = z.strictObject({
  /** How many at most. @default 50 */
  limit: z.coerce.number().int().min(1).max(200).default(50),
  /** The `next` of the page before. */
  cursor: z.string().max(500).optional(),
})
