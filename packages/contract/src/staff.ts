import * as z from 'zod'
import { Id, Slug } from './scalar.ts'

/** Somebody of the shop's staff who acts in a role, as the shop's own backend says it. */
export const Agent = z
  .strictObject({
    /** The shop's own id of the person. */
    id: Id,
    /** The role in which they act, by its id in the programme's `recovery`. */
    role: Slug,
  })
  .meta({ id: 'Agent' })
export type Agent = z.infer<typeof Agent>
