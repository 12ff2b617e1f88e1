import type { ActivityResult, Happening } from '@tenth/contract'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { contentHash } from './canonical-json.ts'

/** What was answered to an activity before, and to what content. */
export interface Answered {
  hash: Uint8Array
  result: ActivityResult
}

/**
 * Takes the ids of new activities before anything else, so that the same one sent twice at once is decided once: the
 * second waits here until the first is done. Answers what is known of the others.
 */
export async function claim(
  tx: Tx,
  tenant: string,
  activities: readonly Happening[],
  now: Date,
): Promise<Map<string, Answered>> {
  const rows = activities.map(activity => ({
    id: activity.id,
    type: activity.type,
    member: activity.member,
    hash: Buffer.from(contentHash(activity)).toString('hex'),
    at: activity.at ?? now.toISOString(),
  }))
  const claimed = await sql<{ id: string }>`
    insert into activities (program_id, id, type, member_id, content_hash, at, reported_at)
    select ${tenant}, a.id, a.type, a.member, decode(a.hash, 'hex'), a.at, ${now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as a(id text, type text, member text, hash text, at timestamptz)
    order by a.id collate "C"
    on conflict (program_id, id) do nothing
    returning id`.execute(tx)
  const ours = new Set(claimed.rows.map(row => row.id))
  return answered(
    tx,
    tenant,
    activities.map(activity => activity.id).filter(id => !ours.has(id)),
  )
}

async function answered(tx: Tx, tenant: string, ids: string[]): Promise<Map<string, Answered>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; hash: Uint8Array; result: ActivityResult }>`
    select id, content_hash as hash, result from activities
    where program_id = ${tenant} and id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`.execute(
    tx,
  )
  return new Map(rows.map(({ id, hash, result }) => [id, { hash, result }]))
}

/** Leaves no trace of activities that were turned down: they may be reported again, corrected. */
export async function unclaim(tx: Tx, tenant: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await sql`
    delete from activities
    where program_id = ${tenant} and id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`.execute(
    tx,
  )
}
