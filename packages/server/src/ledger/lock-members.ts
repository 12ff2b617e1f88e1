import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'

/**
 * Locks members against each other's changes, always in the order of their ids, so that nobody waits in a circle.
 * Answers who of them has joined.
 */
export async function lockMembers(tx: Tx, tenant: string, members: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from members
    where program_id = ${tenant} and id in (select jsonb_array_elements_text(${JSON.stringify(members)}::jsonb))
    order by id for no key update`.execute(tx)
  return new Set(rows.map(row => row.id))
}
