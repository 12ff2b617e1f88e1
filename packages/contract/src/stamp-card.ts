import * as z from 'zod'
import { Expiry } from './expiry.ts'
import { Grants } from './grant.ts'
import { LimitPeriod } from './limit.ts'
import { Slug } from './scalar.ts'
import { Text } from './text.ts'

/** Something given on the way, once for each card that is filled. */
export const InterimReward = z
  .strictObject({
    /** At this stamp of the card, before the last. */
    at: z.int().min(1).max(99),
    gives: Grants.min(1),
  })
  .meta({ id: 'InterimReward' })
export type InterimReward = z.infer<typeof InterimReward>

/** A stamp card: its id is the unit its stamps are counted in. Full at `stamps`; more begin the next card. */
export const StampCard = z
  .strictObject({
    id: Slug.refine(id => id !== 'points', { error: 'A card cannot be called points.' }),
    name: Text,
    /** How many stamps make it full. Buy 9, get the 10th free: 9. */
    stamps: z.int().min(1).max(100),
    /** The reward a full card gives, by id. */
    reward: Slug,
    /** When stamps are lost. @default never */
    expiry: Expiry.default({ kind: 'none' }),
    /** What is given before it is full. */
    interim: z.array(InterimReward).max(20).default([]),
    /** Whether the member asks for the reward of a full card, or is given it at once. @default "asked" */
    claim: z.enum(['asked', 'automatic']).default('asked'),
    /**
     * When the next card begins: with the stamp after the last, once the reward of the full one was taken, or never.
     * @default "automatic"
     */
    restart: z.enum(['automatic', 'when_claimed', 'never']).default('automatic'),
    /** What becomes of stamps of one activity that are more than the card has room for. @default "next" card */
    overflow: z.enum(['next', 'lost']).default('next'),
    /** In such a period, only one activity stamps the card. @default every one does */
    oncePer: LimitPeriod.exclude(['ever']).optional(),
    /** What a refund does to the unused reward of a card whose stamps it takes back. @default "taken_back" */
    rewardOnRefund: z.enum(['taken_back', 'kept']).default('taken_back'),
  })
  .refine(({ interim, stamps }) => interim.every(({ at }) => at < stamps), {
    error: 'Something is given at the last stamp or after it. Give it before, or let the reward of the card do.',
    path: ['interim'],
  })
  .refine(({ interim }) => new Set(interim.map(({ at }) => at)).size === interim.length, {
    error: 'Two are given at the same stamp. Put what they give into one.',
    path: ['interim'],
  })
  .meta({ id: 'StampCard' })
export type StampCard = z.infer<typeof StampCard>
