import type { Entry } from '@tenth/contract'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'

type EntryRow = Omit<Entry, 'at' | 'pendingUntil' | 'expiresAt'> & {
  at: Date
  pendingUntil: Date | null
  expiresAt: Date | null
}

/** A member's entries, newest first, so many at most, after the one with this id. */
export async function entriesOf(
  tx: Tx,
  tenant: string,
  member: string,
  { after, limit }: { after: string | null; limit: number },
): Promise<Entry[]> {
  const { rows } = await sql<EntryRow>`
    select id, member_id as member, unit, kind, amount, pending, lot, at, activity_id as activity, order_id as "order",
      line_id as line, rule, redemption_id as redemption, version, pending_until as "pendingUntil",
      expires_at as "expiresAt"
    from entries
    where program_id = ${tenant} and member_id = ${member} and (${after}::text is null or id < ${after}::text collate "C")
    order by id desc limit ${limit}`.execute(tx)
  return rows.map(row => ({
    ...row,
    at: row.at.toISOString(),
    pendingUntil: row.pendingUntil?.toISOString() ?? null,
    expiresAt: row.expiresAt?.toISOString() ?? null,
  }))
}
