import * as z from 'zod'
import { CheckoutRule } from './checkout.ts'
import { PublicReward } from './reward.ts'
import { Id, Timestamp } from './scalar.ts'
import { PointsRule, Program } from './program.ts'
import { Refusal } from './refusal.ts'
import { Entry } from './entry.ts'
import { Member } from './member.ts'

/** What any visitor may see of a programme. */
export const PublicProgram = z
  .strictObject({
    /** The version in force. */
    version: z.int(),
    name: Program.shape.name,
    currency: Program.shape.currency,
    timeZone: Program.shape.timeZone,
    languages: Program.shape.languages,
    earn: Program.shape.earn,
    cards: Program.shape.cards,
    rewards: z.array(PublicReward),
    /** How points pay for orders; missing where they do not. */
    checkout: CheckoutRule.optional(),
    pointsName: PointsRule.shape.name,
    referral: Program.shape.referral,
    tiers: Program.shape.tiers,
  })
  .meta({ id: 'PublicProgram' })
export type PublicProgram = z.output<typeof PublicProgram>

/** How much an order would earn, to the point. */
export const Estimate = z
  .strictObject({
    /** One line for each unit that something would be earned in. */
    earns: z.array(z.strictObject({ unit: z.string(), amount: z.int(), pending: z.boolean() })),
    /** The programme's version that decided. */
    version: z.int(),
  })
  .meta({ id: 'Estimate' })
export type Estimate = z.infer<typeof Estimate>

/** What became of an activity. */
export const ActivityResult = z
  .strictObject({
    activity: Id,
    /** True when this activity had been reported before: this is what became of it then. */
    replayed: z.boolean(),
    /** What was written in the ledger, for every member it touched. */
    entries: z.array(Entry),
    /** What the rules said no to; the rest was done. */
    refusals: z.array(Refusal),
  })
  .meta({ id: 'ActivityResult' })
export type ActivityResult = z.infer<typeof ActivityResult>

/** A published programme and its version. */
export const PublishedProgram = z
  .strictObject({ version: z.int(), publishedAt: Timestamp, program: Program })
  .meta({ id: 'PublishedProgram' })
export type PublishedProgram = z.output<typeof PublishedProgram>

/** A key, without its secret. */
export const KeyInfo = z
  .strictObject({ id: Id, kind: z.enum(['secret', 'publishable']), createdAt: Timestamp })
  .meta({ id: 'KeyInfo' })
export type KeyInfo = z.infer<typeof KeyInfo>

/** A new secret key, shown once. */
export const NewKey = z.strictObject({ key: KeyInfo, secret: z.string() }).meta({ id: 'NewKey' })
export type NewKey = z.infer<typeof NewKey>

/** A page of a list; ask for the next with its cursor. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({ items: z.array(item), next: z.string().nullable() })

export const Entries = pageOf(Entry).meta({ id: 'Entries' })
export const Members = pageOf(Member).meta({ id: 'Members' })
