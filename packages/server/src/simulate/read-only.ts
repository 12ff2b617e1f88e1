import { sql } from 'kysely'
import type { Database, Tx } from '../db/database.ts'

/** Runs work that sees one moment of the ledger and can write nothing, however long it takes. */
export function readOnly<T>(db: Database, tenant: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.kysely
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async tx => {
      await sql`select set_config('role', 'tenth_app', true), set_config('search_path', 'tenth', true),
        set_config('tenth.program', ${tenant}, true)`.execute(tx)
      return work(tx)
    })
}
