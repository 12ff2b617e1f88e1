import * as z from 'zod'
import { Activity } from './activity.ts'
import { Birthday } from './profile.ts'
import { Id, Language, Money, Slug, Timestamp } from './scalar.ts'
import { VoucherCode } from './redemption.ts'

/** What can be imported, a row for each. */
export const importKinds = {
  members: 'Customers who had joined.',
  lots: 'Points and stamps that members hold, and what they owe.',
  activities: 'What happened before, such as paid orders. It is recorded and gives nothing.',
  vouchers: 'Codes that members hold, and codes for a pool.',
} as const satisfies Record<string, string>

export type ImportKind = keyof typeof importKinds
export const ImportKind = z.enum(Object.keys(importKinds) as [ImportKind, ...ImportKind[]]).meta({ id: 'ImportKind' })

/** A customer who had joined elsewhere. Nothing is given for it. */
export const ImportedMember = z
  .object({
    /** The shop's own customer id. */
    id: Id,
    joinedAt: Timestamp,
    language: Language.optional(),
    /** Kept only as a keyed hash. */
    email: z.email().max(254).optional(),
    /** Month and day. */
    birthday: Birthday.optional(),
    /** When the birthday was entered. @default joinedAt */
    birthdaySetAt: Timestamp.optional(),
    /** The shop's own words about the member; in CSV with spaces between them. */
    tags: z.array(Id).max(100).optional(),
    /** What friends join with. @default a new one */
    referralCode: Id.optional(),
  })
  .meta({ id: 'ImportedMember' })
export type ImportedMember = z.infer<typeof ImportedMember>

/** Something a member holds: it becomes a lot of its own, by an entry of the kind `adjust`. */
export const ImportedLot = z
  .object({
    /** What it was elsewhere: the same one is imported once, whatever the import. @default the line of this import */
    lot: Id.optional(),
    member: Id,
    /** `points`, or a stamp card's id. */
    unit: Slug,
    /** How much is left; below zero what is owed. */
    amount: z
      .int()
      .min(-1_000_000_000)
      .max(1_000_000_000)
      .refine(amount => amount !== 0, { error: 'Give a number above zero, or below it what is owed.' }),
    /** Not to be spent before. */
    pendingUntil: Timestamp.optional(),
    /** Lost from then on. @default as the programme says of what is earned now; with `clock` "none", never */
    expiresAt: Timestamp.optional(),
    /**
     * What keeps it alive while the member is active: `points` or the card's id, or `rule ID` for a rule with an expiry
     * of its own; `none` for nothing.
     */
    clock: z.string().min(1).max(200).optional(),
    /** Whether it is lost at `pendingUntil` instead of becoming active. @default false */
    lapses: z.boolean().optional(),
  })
  .meta({ id: 'ImportedLot' })
export type ImportedLot = z.infer<typeof ImportedLot>

/** Something that happened before. */
export const ImportedActivity = z
  .object({
    /** As it would be reported; in CSV as JSON. When it happened must be said. */
    activity: Activity,
  })
  .superRefine(({ activity }, ctx) => {
    if (activity.at !== undefined) return
    ctx.addIssue({ code: 'custom', path: ['activity', 'at'], message: 'Say when it happened.' })
  })
  .meta({ id: 'ImportedActivity' })
export type ImportedActivity = z.infer<typeof ImportedActivity>

/** A code: of a member who may use it, or for the pool of a reward. */
export const ImportedVoucher = z
  .object({
    code: VoucherCode,
    /** Who may use it, with `reward`. */
    member: Id.optional(),
    /** What it is for. */
    reward: Slug.optional(),
    /** Instead of these two: the pool that it is put in. */
    pool: Slug.optional(),
    /** What is left of a gift card, in minor units. @default what the reward gives */
    amount: Money.min(1).optional(),
    /** When it was taken. @default now */
    at: Timestamp.optional(),
    validUntil: Timestamp.optional(),
  })
  .superRefine(({ member, reward, pool }, ctx) => {
    if (pool === undefined ? member !== undefined && reward !== undefined : !member && !reward) return
    ctx.addIssue({ code: 'custom', path: ['member'], message: 'Give member and reward, or a pool alone.' })
  })
  .meta({ id: 'ImportedVoucher' })
export type ImportedVoucher = z.infer<typeof ImportedVoucher>

/** A row that was refused; the others are imported. */
export const RefusedRow = z
  .strictObject({
    /** Of the file; its first line is 1. */
    line: z.int(),
    /** The column or field, as a JSON pointer; empty where it is the whole row. */
    pointer: z.string(),
    /** What is wrong with it, in a sentence. */
    detail: z.string(),
  })
  .meta({ id: 'RefusedRow' })
export type RefusedRow = z.infer<typeof RefusedRow>

/** How far an import has come. */
export const ImportState = z
  .strictObject({
    import: Id,
    kind: ImportKind,
    /** `stopped` after too many refused rows: correct the file, and import it under a new id. */
    status: z.enum(['running', 'done', 'stopped']),
    /** Rows that were read. */
    rows: z.int(),
    /** Of these, new. */
    added: z.int(),
    /** Of these, there already: they stay as they are. */
    known: z.int(),
    /** Of these, refused. */
    refused: z.int(),
    /** Whether nothing was written. */
    dryRun: z.boolean(),
    /** Columns or fields that an import does not take. */
    ignored: z.array(z.string()),
  })
  .meta({ id: 'ImportState' })
export type ImportState = z.infer<typeof ImportState>

/** A line of an import's report: a refused row, or the last one, that says what it came to. */
export const ReportLine = z.union([RefusedRow, ImportState]).meta({ id: 'ReportLine' })
export type ReportLine = z.infer<typeof ReportLine>
