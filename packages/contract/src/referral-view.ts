import * as z from 'zod'
import { Author } from './author.ts'
import { ReferralFlag } from './referral.ts'
import { Id, Timestamp } from './scalar.ts'

/**
 * What became of a referral.
 *
 * - `joined`: the friend joined and does not count yet.
 * - `review`: the friend would count, and the shop looks at it first.
 * - `pending`: it paid, and what was given is held.
 * - `paid`: it paid.
 * - `reversed`: the order behind it went back, and what it gave with it.
 * - `lapsed`: the friend's time was over.
 * - `refused`: the shop said no.
 */
export const ReferralStatus = z
  .enum(['joined', 'review', 'pending', 'paid', 'reversed', 'lapsed', 'refused'])
  .meta({ id: 'ReferralStatus' })
export type ReferralStatus = z.infer<typeof ReferralStatus>

/** A friend a member brought; nothing tells who. */
export const Friend = z.strictObject({ id: Id, status: ReferralStatus, at: Timestamp }).meta({ id: 'Friend' })
export type Friend = z.infer<typeof Friend>

/** A member's own referral: the code, and how many friends stand where. */
export const ReferralState = z
  .strictObject({
    /** The code that friends bring. */
    code: Id,
    /** Friends who joined and do not count yet. */
    joined: z.int(),
    /** Friends whom the shop looks at before they count. */
    review: z.int(),
    /** Friends who count, while what they brought is held. */
    pending: z.int(),
    /** Friends who count. */
    paid: z.int(),
    reversed: z.int(),
    lapsed: z.int(),
    refused: z.int(),
  })
  .meta({ id: 'ReferralState' })
export type ReferralState = z.infer<typeof ReferralState>

/** Who decides, and why. */
export const ReviewNote = z
  .strictObject({ author: Author, /** For whoever looks at it later. */ note: z.string().trim().max(1000).optional() })
  .meta({ id: 'ReviewNote' })
export type ReviewNote = z.infer<typeof ReviewNote>

/** What the shop decided on a referral. */
export const Review = z
  .strictObject({
    decision: z.enum(['approved', 'refused']),
    author: Author,
    note: z.string().nullable(),
    at: Timestamp,
  })
  .meta({ id: 'Review' })
export type Review = z.infer<typeof Review>

/** A referral, as the shop sees it. */
export const Referral = z
  .strictObject({
    id: Id,
    advocate: Id,
    friend: Id,
    status: ReferralStatus,
    /** Why the shop should look; empty where nothing is doubtful. */
    flags: z.array(ReferralFlag),
    /** When the friend joined. */
    at: Timestamp,
    /** The friend counts only until then; null is for ever. */
    lapsesAt: Timestamp.nullable(),
    convertedAt: Timestamp.nullable(),
    /** The friend's order that made it count; null where something else did. */
    order: Id.nullable(),
    /** What was given is held until then. */
    heldUntil: Timestamp.nullable(),
    review: Review.nullable(),
  })
  .meta({ id: 'Referral' })
export type Referral = z.infer<typeof Referral>

/** Whether a member may recommend the shop. */
export const ReferralBan = z
  .strictObject({
    member: Id,
    banned: z.boolean(),
    author: Author.nullable(),
    note: z.string().nullable(),
    at: Timestamp.nullable(),
  })
  .meta({ id: 'ReferralBan' })
export type ReferralBan = z.infer<typeof ReferralBan>

/** The name a member chose to be seen under. */
export const Nickname = z.string().trim().min(1).max(40).meta({ id: 'Nickname' })

/** Who brought the most friends. Nobody is named who did not choose a name for it. */
export const Leaderboard = z
  .strictObject({
    /** When the period began; null counts all there ever were. */
    from: Timestamp.nullable(),
    /** When it ends. */
    until: Timestamp.nullable(),
    places: z.array(
      z.strictObject({
        /** 1 for the first; who brought as many shares it. */
        rank: z.int(),
        name: Nickname.nullable(),
        friends: z.int(),
        /** The member of the token. */
        you: z.boolean(),
      }),
    ),
    /** Where the member of the token stands; null without one, or without a friend who counts. */
    you: z.strictObject({ rank: z.int(), friends: z.int() }).nullable(),
  })
  .meta({ id: 'Leaderboard' })
export type Leaderboard = z.infer<typeof Leaderboard>
