import { sql } from 'kysely'
import type { Database } from '../db/database.ts'
import { ProblemError } from './problem-error.ts'

/** Throws `too_busy` unless the database answers. Its migrations were applied when it was opened. */
export async function readiness(db: Database): Promise<void> {
  try {
    await sql`select 1`.execute(db.kysely)
  } catch {
    throw new ProblemError('too_busy', { detail: 'The database does not answer.' })
  }
}
