import * as z from 'zod'
import { Id, Timestamp } from './scalar.ts'

/**
 * Why a line of the ledger was written.
 *
 * - `earn`: a rule gave; the entry opens a lot.
 * - `activate`: what was pending can be spent from now on.
 * - `redeem`: a reward was paid for, out of a lot.
 * - `return`: a redemption was cancelled; its lot has it back.
 * - `reverse`: a refund took back what an order had earned. Without a lot it is owed.
 * - `repay`: what was earned paid something owed: minus on the lot, plus without a lot.
 * - `expire`: a lot's time was over.
 * - `adjust`: staff corrected, or an import brought it along.
 */
export const EntryKind = z
  .enum(['earn', 'activate', 'redeem', 'return', 'reverse', 'repay', 'expire', 'adjust'])
  .meta({ id: 'EntryKind' })
export type EntryKind = z.infer<typeof EntryKind>

/** One immutable line of the ledger. A balance is the sum of its entries, always. */
export const Entry = z
  .strictObject({
    id: Id,
    member: Id,
    /** `points`, or a stamp card's id. */
    unit: z.string(),
    kind: EntryKind,
    /** What it changes of the balance. */
    amount: z.int(),
    /** What it changes of the pending balance. */
    pending: z.int(),
    /** The lot it opens (its own id), fills or drains; null when it changes what is owed. */
    lot: Id.nullable(),
    /** When it was written. */
    at: Timestamp,
    activity: Id.nullable(),
    order: Id.nullable(),
    /** The order's line. */
    line: Id.nullable(),
    /** The earning rule; `referral` where the referral paid. */
    rule: z.string().nullable(),
    redemption: Id.nullable(),
    /** The programme's version that decided. */
    version: z.int(),
    pendingUntil: Timestamp.nullable(),
    expiresAt: Timestamp.nullable(),
  })
  .meta({ id: 'Entry' })
export type Entry = z.infer<typeof Entry>
