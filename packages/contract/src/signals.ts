import * as z from 'zod'

const seen = z.string().trim().min(1).max(256)

/**
 * What a shop's backend knows of a customer, to notice who recommends themselves: the text itself or a hash of it, the
 * same each time. It is kept as a keyed hash only, and only of members.
 */
export const Signals = z
  .strictObject({
    /** The postal address. */
    address: seen.optional(),
    /** The card or account that paid, as the payment provider fingerprints it. */
    card: seen.optional(),
    /** The network address. Many people share one: it is never a reason to refuse. */
    ip: seen.optional(),
  })
  .meta({ id: 'Signals' })
export type Signals = z.infer<typeof Signals>
