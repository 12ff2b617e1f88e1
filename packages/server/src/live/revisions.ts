import { sql } from 'kysely'
import type { Database } from '../db/database.ts'

/** The revisions of some members, in one statement; who has not joined yet stands at 0. */
export async function revisionsOf(
  db: Database,
  tenant: string,
  members: readonly string[],
): Promise<{ member: string; revision: number }[]> {
  const { rows } = await db.transaction(tenant, tx =>
    sql<{ id: string; revision: number | string }>`
      select id, revision from members where program_id = ${tenant} and id = any(${members}::text[])`.execute(tx),
  )
  const known = new Map(rows.map(row => [row.id, Number(row.revision)]))
  return members.map(member => ({ member, revision: known.get(member) ?? 0 }))
}
