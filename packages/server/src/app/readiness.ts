import { sql } from 'kysely'
import type { Database } from '../db/database.ts'
import { readMigrations } from '../db/migration-files.ts'
import { ProblemError } from './problem-error.ts'

/** They come with the release, so they are counted once. */
let brought: Promise<number> | undefined

/** Throws `too_busy` unless the database answers, and is the one of this release: no migration missing, none newer. */
export async function readiness(db: Database): Promise<void> {
  brought ??= readMigrations().then(migrations => migrations.length)
  const applied = await appliedTo(db)
  if (applied === (await brought)) return
  throw new ProblemError('too_busy', {
    detail:
      applied < (await brought)
        ? 'The database is older than this release. Start it again, and it brings the database up to date.'
        : 'The database was migrated by a newer release. Start that one.',
  })
}

async function appliedTo(db: Database): Promise<number> {
  try {
    const { rows } = await sql<{ applied: number }>`select count(*)::int as applied from tenth.migrations`.execute(
      db.kysely,
    )
    return rows[0]?.applied ?? 0
  } catch {
    throw new ProblemError('too_busy', { detail: 'The database does not answer.' })
  }
}
