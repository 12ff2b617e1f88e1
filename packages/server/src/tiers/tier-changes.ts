import type { TierChange } from '@tenth/contract'
import type { TierStep } from '@tenth/engine'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'

/** A step of a member, and what staff said where they took it. */
export interface NewTierChange extends TierStep {
  id: string
  member: string
  reason: string | null
  author: string | null
}

export async function saveTierChanges(
  tx: Tx,
  tenant: string,
  version: number,
  changes: readonly NewTierChange[],
): Promise<void> {
  if (changes.length === 0) return
  const rows = changes.map(change => ({ ...change, at: new Date(change.at).toISOString() }))
  await sql`
    insert into tier_changes (program_id, id, member_id, from_tier, to_tier, at, why, reason, author, version)
    select ${tenant}, c.id, c.member, c."from", c."to", c.at, c.why, c.reason, c.author, ${version}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as c(id text, member text, "from" text, "to" text, at timestamptz, why text, reason text, author text)`.execute(
    tx,
  )
}

/** A member's changes, newest first, so many at most, after the one with this id. */
export async function tierChangesOf(
  tx: Tx,
  tenant: string,
  member: string,
  { after, limit }: { after: string | null; limit: number },
): Promise<TierChange[]> {
  const { rows } = await sql<Omit<TierChange, 'at'> & { at: Date }>`
    select id, from_tier as "from", to_tier as "to", at, why, reason, author from tier_changes
    where program_id = ${tenant} and member_id = ${member} and (${after}::text is null or id < ${after}::text collate "C")
    order by id desc limit ${limit}`.execute(tx)
  return rows.map(row => ({ ...row, at: row.at.toISOString() }))
}
