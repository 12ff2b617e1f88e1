import * as z from 'zod'
import { Refusal } from './refusal.ts'
import { Id } from './scalar.ts'

/** What a reward is to a member now. */
export const RewardState = z
  .strictObject({
    /** The reward's id in the programme. */
    reward: Id,
    /** What it costs this member, in points; null where it cannot be bought. */
    cost: z.int().nullable(),
    /** How many are left, for everybody; null where that is not counted. */
    left: z.int().nullable(),
    /** Why it cannot be taken now, however many points there are; null where it can. */
    refusal: Refusal.nullable(),
  })
  .meta({ id: 'RewardState' })
export type RewardState = z.infer<typeof RewardState>
