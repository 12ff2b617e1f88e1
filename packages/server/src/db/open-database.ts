import type { PGlite } from '@electric-sql/pglite'
import { CompiledQuery, Kysely, PGliteDialect, PostgresDialect, sql, type Dialect } from 'kysely'
import pg from 'pg'
import type { Database } from './database.ts'
import { migrate } from './migrate.ts'
import { safeInteger } from './safe-integer.ts'
import { pgliteConnection, postgresConnection } from './sql-connection.ts'
import { retry } from './retry.ts'
import type { Tables } from './tables.ts'

/** Where the ledger is kept. A PGlite handed over is closed with the database. */
export type DatabaseOptions =
  | { pglite: PGlite }
  | {
      connectionString: string
      /** How many connections at most. @default 10 */
      connections?: number
    }

/** Opens the database and brings it to this release. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const dialect = 'pglite' in options ? await embedded(options.pglite) : await server(options)
  const kysely = new Kysely<Tables>({ dialect })
  return {
    kysely,
    transaction: (program, work) =>
      retry(() =>
        kysely
          .transaction()
          .setIsolationLevel('read committed')
          .execute(async tx => {
            // Of this transaction only, so that it also holds behind a pooler that hands connections around.
            await sql`select set_config('role', 'tenth_app', true), set_config('search_path', 'tenth', true),
              set_config('tenth.program', ${program}, true)`.execute(tx)
            return work(tx)
          }),
      ),
    close: async () => {
      await kysely.destroy()
      // Kysely leaves alone what was never asked anything.
      if ('pglite' in options && !options.pglite.closed) await options.pglite.close()
    },
  }
}

async function embedded(pglite: PGlite): Promise<Dialect> {
  await pglite.waitReady
  await migrate(pgliteConnection(pglite))
  // PGlite has one session: from here on it owns nothing.
  await pglite.exec('set role tenth_app; set search_path to tenth')
  return new PGliteDialect({ pglite })
}

async function server({ connectionString, connections = 10 }: { connectionString: string; connections?: number }) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await migrate(postgresConnection(client))
  } finally {
    await client.end()
  }
  const pool = new pg.Pool({ connectionString, max: connections, types: { getTypeParser } })
  // An idle connection that the server drops is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {})
  return new PostgresDialect({
    pool,
    onCreateConnection: connection =>
      connection.executeQuery(CompiledQuery.raw('set role tenth_app; set search_path to tenth')).then(() => {}),
  })
}

const int8: number = pg.types.builtins.INT8

const getTypeParser = (oid: number, format?: 'text' | 'binary'): unknown =>
  oid === int8 ? safeInteger : pg.types.getTypeParser(oid, format)
