import * as z from 'zod'
import { Slug } from './scalar.ts'

const group = z.strictObject({
  /** Cancellations that came to an end. */
  ended: z.int(),
  /** Of these, those whose subscription went on. */
  stayed: z.int(),
})

/** What came of cancellations that were begun in a time. */
export const SavingFigures = z
  .strictObject({
    requested: z.int(),
    /** Those that at least one offer was made to. */
    offered: z.int(),
    accepted: z.int(),
    fulfilled: z.int(),
    cancelled: z.int(),
    /** What the accepted offers come to, in minor units. */
    given: z.int(),
    reasons: z.array(
      z.strictObject({ reason: Slug, requested: z.int(), offered: z.int(), accepted: z.int(), cancelled: z.int() }),
    ),
    offers: z.array(z.strictObject({ offer: Slug, offered: z.int(), accepted: z.int(), given: z.int() })),
    /** Everybody who could be made an offer. */
    treated: group,
    /** Those who were not, to compare with. */
    holdOut: group,
    /** How many more of a thousand stayed than in the hold-out; null while one of both is empty. */
    lift: z.int().nullable(),
  })
  .meta({ id: 'SavingFigures' })
export type SavingFigures = z.infer<typeof SavingFigures>
