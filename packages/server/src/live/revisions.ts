import type { Database } from '../db/database.ts'

/** The revisions of some members, in one statement; who has not joined yet stands at 0. */
export async function revisionsOf(
  db: Database,
  tenant: string,
  members: readonly string[],
): Promise<{ member: string; revision: number }[]> {
  const rows = await db.transaction(tenant, tx =>
    tx.selectFrom('members').select(['id', 'revision']).where('program_id', '=', tenant).where('id', 'in', members).execute(),
  )
  const known = new Map(rows.map(row => [row.id, Number(row.revision)]))
  return members.map(member => ({ member, revision: known.get(member) ?? 0 }))
}
