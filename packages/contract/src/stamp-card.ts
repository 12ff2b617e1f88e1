import * as z from 'zod'
import { Expiry } from './expiry.ts'
import { Slug } from './scalar.ts'
import { Text } from './text.ts'

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
  })
  .meta({ id: 'StampCard' })
export type StampCard = z.infer<typeof StampCard>
