import * as z from 'zod'
import { common } from './activity-common.ts'
import { Slug } from './scalar.ts'
import { subscriptionData } from './subscription.ts'

/**
 * What happens to a member without an order. A shop may report any of them but those of the second line, which the
 * server reports itself.
 */
export const reportedOccasions = [
  'visit',
  'review',
  'share',
  'follow',
  'subscription.started',
  'subscription.renewed',
  'custom',
] as const
export const ownOccasions = [
  'birthday',
  'joining_day',
  'date',
  'tier.reached',
  'segment.entered',
  'survey.answered',
  'account.linked',
  'profile.completed',
  'contest.entered',
  'complaint.resolved',
] as const
export const occasions = [...reportedOccasions, ...ownOccasions] as const
export type OccasionType = (typeof occasions)[number]

/** Values that an activity says beside, for conditions to look at. */
export const ActivityData = z
  .record(z.string().min(1).max(64), z.union([z.string().max(500), z.number(), z.boolean()]))
  .refine(data => Object.keys(data).length <= 50, { error: 'Give 50 values at most.' })
  .meta({ id: 'ActivityData' })
export type ActivityData = z.infer<typeof ActivityData>

const shape = {
  ...common,
  /**
   * What happened, by the shop's own name for it, such as `recycled-cup`. A `custom` activity needs one. Of a tier
   * that is reached or a segment that is entered it is the id, of a date the rule's id.
   */
  name: Slug.optional(),
  /** Further values, for conditions. */
  data: ActivityData.optional(),
}

/** Something happened to a member that is no order: a visit, a review, a share, a renewal, or the shop's own kind. */
export const Occasion = z
  .strictObject({ type: z.enum(reportedOccasions), ...shape })
  .refine(({ type, name }) => type !== 'custom' || name !== undefined, {
    error: 'Say by name what happened, such as "recycled-cup".',
    path: ['name'],
  })
  .superRefine(subscriptionData)
  .meta({ id: 'Occasion' })
export type Occasion = z.infer<typeof Occasion>

/** An occasion that the server itself noticed, such as a birthday. Nobody can report it from outside. */
export type OwnOccasion = Omit<Occasion, 'type'> & { type: (typeof ownOccasions)[number] }
