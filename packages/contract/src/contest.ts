import * as z from 'zod'
import { Condition } from './condition.ts'
import { Grants } from './grant.ts'
import { occasions } from './occasion.ts'
import { Count, Id, Slug, Timestamp } from './scalar.ts'
import { Text } from './text.ts'

const weight = z.int().min(1).max(1_000_000)

/** A way into a contest. */
export const ContestWay = z
  .discriminatedUnion('by', [
    /** An activity enters by itself, perhaps under a condition. */
    z.strictObject({
      by: z.literal('action'),
      on: z.enum(['order.paid', 'member.joined', ...occasions]),
      when: Condition.optional(),
      /** How many tickets one activity brings. @default 1 */
      tickets: weight.default(1),
    }),
    /** The member buys tickets for so many points each. Until the draw they can be given back. */
    z.strictObject({ by: z.literal('points'), cost: Count }),
    /** The member only asks, once. */
    z.strictObject({ by: z.literal('free'), tickets: weight.default(1) }),
  ])
  .meta({ id: 'ContestWay' })
export type ContestWay = z.output<typeof ContestWay>

/** What so many winners get each: the first drawn get the first prize. */
export const ContestPrize = z
  .strictObject({ winners: z.int().min(1).max(1000), grants: Grants.min(1) })
  .meta({ id: 'ContestPrize' })
export type ContestPrize = z.infer<typeof ContestPrize>

/** A contest: who may enter how, and what the draw gives. Its id is used once: a new contest takes a new one. */
export const Contest = z
  .strictObject({
    id: Slug,
    name: Text,
    description: Text.optional(),
    /** Entries count from here. */
    opens: Timestamp,
    /** And until before here. */
    closes: Timestamp,
    /** When it is drawn: later than `closes` leaves time for refunds. @default closes */
    draws: Timestamp.optional(),
    /** Only members of whom this is so when they enter. @default everybody */
    audience: Condition.optional(),
    ways: z.array(ContestWay).min(1).max(10),
    /** The most tickets one member may hold. @default 1000000 */
    most: weight.default(1_000_000),
    /** Which refund of an order takes its tickets back before the draw: any, or only one of all of it. @default "any" */
    refund: z.enum(['any', 'whole']).default('any'),
    /** In the order of the places. A member wins once. */
    prizes: z.array(ContestPrize).min(1).max(20),
  })
  .refine(({ opens, closes }) => Date.parse(opens) < Date.parse(closes), {
    error: 'This closes before it opens.',
    path: ['closes'],
  })
  .refine(({ closes, draws }) => draws === undefined || Date.parse(draws) >= Date.parse(closes), {
    error: 'It cannot be drawn before it closes.',
    path: ['draws'],
  })
  .meta({ id: 'Contest' })
export type Contest = z.output<typeof Contest>

/** `open` while it can be entered, `closed` until the draw, then `drawn`; `cancelled` when the programme dropped it before. */
export const ContestStatus = z.enum(['announced', 'open', 'closed', 'drawn', 'cancelled']).meta({ id: 'ContestStatus' })
export type ContestStatus = z.infer<typeof ContestStatus>

const digest = z.string().regex(/^[0-9a-f]{64}$/)

/** A contest as anybody may see it, with all it takes to work the draw out again. */
export const PublicContest = z
  .strictObject({
    id: Slug,
    status: ContestStatus,
    /** As it stands in the programme; null once it was dropped. */
    contest: Contest.nullable(),
    /** SHA-256 of the seed, in hexadecimal: public since the contest was published. */
    commitment: digest,
    /** When the commitment was made. */
    committedAt: Timestamp,
    /** The seed, 32 bytes in hexadecimal; null before the draw. */
    seed: digest.nullable(),
    /** SHA-256 of the list of entrants that was drawn from; null before the draw. */
    list: digest.nullable(),
    drawnAt: Timestamp.nullable(),
    /** How many entrants and tickets there are. */
    entrants: z.int(),
    tickets: z.int(),
    /** The entrants drawn, the first place first. */
    winners: z.array(z.strictObject({ place: z.int(), entrant: Id })),
  })
  .meta({ id: 'PublicContest' })
export type PublicContest = z.output<typeof PublicContest>

/** Somebody in the list of a draw: an id that tells nobody who it is, and the tickets. */
export const Entrant = z.strictObject({ id: Id, tickets: z.int() }).meta({ id: 'Entrant' })
export type Entrant = z.infer<typeof Entrant>

/** How a member entered, once. */
export const ContestEntry = z
  .strictObject({
    id: Id,
    by: z.enum(['action', 'points', 'free']),
    tickets: z.int(),
    /** The points it cost. */
    paid: z.int(),
    at: Timestamp,
    /** False once it was given back, or its order refunded. */
    counts: z.boolean(),
  })
  .meta({ id: 'ContestEntry' })
export type ContestEntry = z.infer<typeof ContestEntry>

/** A contest as one member sees it. */
export const MyContest = z
  .strictObject({
    id: Slug,
    status: ContestStatus,
    /** The member's own id in the list of the draw; null before the first entry. */
    entrant: Id.nullable(),
    tickets: z.int(),
    entries: z.array(ContestEntry),
    /** The place that was won; null where none was. */
    place: z.int().nullable(),
  })
  .meta({ id: 'MyContest' })
export type MyContest = z.infer<typeof MyContest>

/** A winner, for the shop. */
export const ContestWinner = z
  .strictObject({
    place: z.int(),
    entrant: Id,
    member: Id,
    grants: Grants,
    /** When the prize was given; null while that waits. */
    givenAt: Timestamp.nullable(),
  })
  .meta({ id: 'ContestWinner' })
export type ContestWinner = z.infer<typeof ContestWinner>
