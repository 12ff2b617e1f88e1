import * as z from 'zod'
import { Condition } from './condition.ts'
import { Id, Slug, Timestamp } from './scalar.ts'
import { Text } from './text.ts'

/** Members who have something in common, kept up to date by what they do and as time goes by. */
export const Segment = z
  .strictObject({
    /** Unique in the programme; conditions name it. */
    id: Slug,
    name: Text.optional(),
    /** Who is in it. Here alone a condition may look at `recent`. It may name segments that stand before this one. */
    when: Condition,
  })
  .meta({ id: 'Segment' })
export type Segment = z.output<typeof Segment>

/** A member of a segment. */
export const SegmentMember = z
  .strictObject({ member: Id, /** When the member entered. */ since: Timestamp })
  .meta({ id: 'SegmentMember' })
export type SegmentMember = z.infer<typeof SegmentMember>
