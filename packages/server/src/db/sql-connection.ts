import type { PGlite } from '@electric-sql/pglite'
import type { Client } from 'pg'

/** One session, as the migrator needs it: whole files of SQL, and single statements with parameters. */
export interface SqlConnection {
  run: (script: string) => Promise<unknown>
  query: <Row>(sql: string, parameters?: unknown[]) => Promise<Row[]>
}

export function pgliteConnection(pglite: PGlite): SqlConnection {
  return {
    run: script => pglite.exec(script),
    query: async <Row>(sql: string, parameters?: unknown[]) => (await pglite.query<Row>(sql, parameters)).rows,
  }
}

export function postgresConnection(client: Client): SqlConnection {
  return {
    run: script => client.query(script),
    query: async <Row>(sql: string, parameters?: unknown[]) => (await client.query(sql, parameters)).rows as Row[],
  }
}
