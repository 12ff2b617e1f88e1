import * as z from 'zod'
import { Author } from './author.ts'
import { Id, Timestamp } from './scalar.ts'

/** By which way something was given. */
export const AwardSource = z
  .enum([
    'rule',
    'points',
    'card',
    'referral',
    'survey',
    'contest',
    'share',
    'thanks',
    'case',
    'offer',
    'save_offer',
    'adjustment',
    'import',
  ])
  .meta({ id: 'AwardSource' })
export type AwardSource = z.infer<typeof AwardSource>

/**
 * What became of it. Of points and stamps: `pending`, `held` while any are left, then `gone`. Of everything else it is
 * `open` until it is `used`, `cancelled` or `expired`.
 */
export const AwardStatus = z
  .enum(['pending', 'held', 'gone', 'open', 'used', 'cancelled', 'expired'])
  .meta({ id: 'AwardStatus' })
export type AwardStatus = z.infer<typeof AwardStatus>

/** Something a member was given, and why. */
export const Award = z
  .strictObject({
    /** Of the entry, redemption, offer, cancellation or compensation that records it. */
    id: Id,
    member: Id,
    at: Timestamp,
    /** Points or stamps (`units`), a reward, money off an order or a subscription, or what staff do to make good. */
    kind: z.enum(['units', 'reward', 'discount', 'saving', 'compensation']),
    /** `points`, a card's id, a reward's id, an offer's id, or a compensation's kind. */
    what: z.string(),
    /** How many points or stamps, or minor units of a discount or saving; null for the rest. */
    amount: z.int().nullable(),
    source: z.strictObject({
      kind: AwardSource,
      /** The activity, card, referral, asking, share, case, offer… that it comes from; null where points were paid. */
      id: z.string().nullable(),
    }),
    /** The rule that gave it; null where none did. */
    rule: z.string().nullable(),
    /** The version of the programme that gave it; null where what gave it is not of one. */
    version: z.int().nullable(),
    /** Who of the staff gave it. */
    author: Author.nullable(),
    /** Why, in their words. */
    reason: z.string().nullable(),
    status: AwardStatus,
    /** When a reward was used, as long as the log of events goes back. */
    usedAt: Timestamp.nullable(),
    /** The order it was earned by or used on. */
    order: Id.nullable(),
  })
  .meta({ id: 'Award' })
export type Award = z.infer<typeof Award>
