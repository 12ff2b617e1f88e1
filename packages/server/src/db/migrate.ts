import { ensureAppRole } from './app-role.ts'
import { MigrationError } from './migration-error.ts'
import { readMigrations, type Migration } from './migration-files.ts'
import type { SqlConnection } from './sql-connection.ts'

interface Applied {
  number: number
  name: string
  checksum: string
}

// Any number will do, as long as nobody else takes it: "tenth" in ASCII, shortened.
const lock = '7449366'

/** Brings a database to this release. Several processes may try at once: one works, the others wait. */
export async function migrate(connection: SqlConnection): Promise<void> {
  const migrations = await readMigrations()
  await connection.query(`select pg_advisory_lock(${lock})`)
  try {
    await ensureAppRole(connection)
    await connection.run(
      `create schema if not exists tenth;
       create table if not exists tenth.migrations (
         number integer primary key, name text not null, checksum text not null,
         applied_at timestamptz not null default now())`,
    )
    const applied = await connection.query<Applied>(
      'select number, name, checksum from tenth.migrations order by number',
    )
    checkApplied(applied, migrations)
    for (const migration of migrations.slice(applied.length)) await apply(connection, migration)
  } finally {
    await connection.query(`select pg_advisory_unlock(${lock})`)
  }
}

function checkApplied(applied: Applied[], migrations: Migration[]): void {
  const latest = applied.at(-1)
  if (latest && applied.length > migrations.length) {
    throw new MigrationError(
      `The database was migrated by a newer release (${latest.name}). Start that release, or restore an older backup.`,
    )
  }
  applied.forEach((row, index) => {
    if (row.checksum !== migrations[index]?.checksum) {
      throw new MigrationError(
        `Migration ${row.name} of the database is not the one of this release. Start the release that wrote it.`,
      )
    }
  })
}

async function apply(connection: SqlConnection, { number, name, sql, checksum }: Migration): Promise<void> {
  try {
    await connection.run('begin')
    await connection.run(sql)
    await connection.query('insert into tenth.migrations (number, name, checksum) values ($1, $2, $3)', [
      number,
      name,
      checksum,
    ])
    await connection.run('commit')
  } catch (error) {
    await connection.run('rollback')
    throw new MigrationError(`Migration ${name} failed and was undone: ${(error as Error).message}`, { cause: error })
  }
}
