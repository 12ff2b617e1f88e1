import type { Database } from '../db/database.ts'
import { pgliteTestDatabase } from './pglite.ts'
import { postgresTestDatabase } from './postgres.ts'

const makers = { pglite: pgliteTestDatabase, postgres: postgresTestDatabase }

/**
 * A fresh, migrated database: on PGlite, or on a private PostgreSQL with `TENTH_TEST_DATABASE=postgres`.
 * Make one a file and give each test a tenant of its own. Close it when the file is done.
 */
export function testDatabase(): Promise<Database> {
  const name = process.env['TENTH_TEST_DATABASE'] ?? 'pglite'
  if (!Object.hasOwn(makers, name)) throw new Error(`TENTH_TEST_DATABASE is pglite or postgres, not ${name}.`)
  return makers[name as keyof typeof makers]()
}
