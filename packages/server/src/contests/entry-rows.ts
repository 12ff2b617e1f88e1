import type { ContestEntry } from '@tenth/contract'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'

/** A member's entries in one contest or all, the oldest first. */
export async function entriesOf(
  tx: Tx,
  tenant: string,
  member: string,
  contest: string | null,
): Promise<(ContestEntry & { contest: string })[]> {
  const { rows } = await sql<Omit<ContestEntry, 'at'> & { contest: string; at: Date }>`
    select id, contest, by, tickets, paid, at, removed_at is null as counts from contest_entries
    where program_id = ${tenant} and member_id = ${member} and (${contest}::text is null or contest = ${contest}::text)
    order by turn`.execute(tx)
  return rows.map(row => ({ ...row, at: row.at.toISOString() }))
}
