import type { Clock } from '../ledger/apply-activities.ts'
import type { Changed } from '../ledger/write.ts'
import type { Database } from '../db/database.ts'

/** What a step of the day's work did. */
export interface Done {
  /** How much, by the name of what was done, for the log. */
  counts: Record<string, number>
  /** Whose page shows something new. */
  changed: (Changed & { tenant: string })[]
}

/**
 * One step of the day's work, over every tenant. Any number of processes run it at once: it takes what no other holds
 * (`for … skip locked`), does each thing once (by a unique key), and commits in small batches.
 */
export type Step = (db: Database, clock: Clock) => Promise<Done>
