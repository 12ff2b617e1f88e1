import * as z from 'zod'
import { Count, Slug } from './scalar.ts'

/** Something given to a member beside what an order earns: points, stamps of a card, or a reward that costs nothing. */
export const Grant = z
  .union(
    [
      z.strictObject({ points: Count }),
      z.strictObject({ stamps: Count, card: Slug }),
      z.strictObject({ reward: Slug }),
    ],
    {
      error: 'Give { "points": 50 }, { "stamps": 1, "card": "coffee" } or { "reward": "free-coffee" }.',
    },
  )
  .meta({ id: 'Grant' })
export type Grant = z.infer<typeof Grant>

/** All that is given at once; nothing is an empty list. */
export const Grants = z.array(Grant).max(10).meta({ id: 'Grants' })
export type Grants = z.infer<typeof Grants>
