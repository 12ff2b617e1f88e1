import * as z from 'zod'
import { Id, Slug } from './scalar.ts'

/** Who of the shop's staff did something, as the shop's backend knows them. */
export const Author = z
  .strictObject({
    /** The shop's own id of the person. */
    id: Id,
    /** What they may do, by a role of the programme. */
    role: Slug.optional(),
  })
  .meta({ id: 'Author' })
export type Author = z.infer<typeof Author>
