import * as z from 'zod'
import { Over } from './limit.ts'
import { Count, Slug } from './scalar.ts'
import { Text } from './text.ts'
import { Window } from './window.ts'

/** Rules that belong together: they give only in its window, and out of one budget for all members. */
export const Campaign = z
  .strictObject({
    id: Slug,
    name: Text.optional(),
    /** When its rules give. @default always */
    during: Window.optional(),
    /** So many points in all, or so many times. @default without end */
    budget: z
      .union([z.strictObject({ points: Count }), z.strictObject({ times: Count })], {
        error: 'Give { "points": 10000 } or { "times": 500 }.',
      })
      .optional(),
    /** What becomes of a gift that is larger than what is left of the points. @default "cap" */
    over: Over.optional(),
  })
  .meta({ id: 'Campaign' })
export type Campaign = z.infer<typeof Campaign>
