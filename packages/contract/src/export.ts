import * as z from 'zod'
import { Timestamp } from './scalar.ts'

/** What can be exported, a row for each. */
export const exportKinds = {
  members: 'Members, without addresses.',
  balances: 'How much each member has of each unit.',
  lots: 'What is left of everything earned, points and stamps alike, with its expiry, and what is owed.',
  activities: 'What was reported, as it was reported, without addresses.',
  entries: 'The whole ledger.',
  vouchers: 'Rewards taken or given, without their codes.',
} as const satisfies Record<string, string>

export type ExportKind = keyof typeof exportKinds
export const ExportKind = z.enum(Object.keys(exportKinds) as [ExportKind, ...ExportKind[]]).meta({ id: 'ExportKind' })

/** Everything that is kept about one member. */
export const PersonalData = z
  .strictObject({
    /** By the shop's own id. */
    member: z.string(),
    exportedAt: Timestamp,
    /** By what it is about: each a list of rows, as they are kept; the member's own row first. */
    data: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
  })
  .meta({ id: 'PersonalData' })
export type PersonalData = z.infer<typeof PersonalData>

/** That everything about a member is to be forgotten, for good. */
export const ErasureRequest = z
  .strictObject({
    /** Says that this is meant: it cannot be undone. */
    confirm: z.literal('erase', { error: 'Send "erase" to confirm. It cannot be undone.' }),
  })
  .meta({ id: 'ErasureRequest' })
export type ErasureRequest = z.infer<typeof ErasureRequest>

/** What an erasure came to. */
export const Erased = z
  .strictObject({
    /** Whether there was anything to forget; false where it was done before, or nobody ever had this id. */
    found: z.boolean(),
  })
  .meta({ id: 'Erased' })
export type Erased = z.infer<typeof Erased>
