import { sql } from 'kysely'
import type { Database } from '../db/database.ts'

/** Every tenant with a programme in force. */
export async function allTenants(db: Database): Promise<string[]> {
  const { rows } = await db.transaction('*', tx =>
    sql<{ id: string }>`select program_id as id from programs where version is not null order by 1`.execute(tx),
  )
  return rows.map(row => row.id)
}
