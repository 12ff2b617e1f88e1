import type { Program } from '@tenth/contract'
import { programChanges } from '@tenth/engine'
import { sql } from 'kysely'
import { idMaker } from '../app/new-id.ts'
import type { Tx } from '../db/database.ts'
import { emit, type NewEvent } from '../ledger/emit.ts'

const newId = idMaker()

/** The id of the notice of what a version changed. */
export function changesId(version: number): string {
  return `version-${version}`
}

/** When a programme is published: keeps what it changes, where that is to be told, and tells of every new notice. */
export async function tellChanges(
  tx: Tx,
  tenant: string,
  { before, after, version }: { before: Program | null; after: Program; version: number },
  now: Date,
): Promise<void> {
  const at = now.toISOString()
  const event = (data: Record<string, unknown>): NewEvent => ({
    id: newId(),
    type: 'notice.published',
    member: null,
    data,
    at,
  })
  const known = new Set(before?.notices.items.map(({ id }) => id))
  const events = after.notices.items.filter(({ id }) => !known.has(id)).map(({ id }) => event({ notice: id }))
  const changes = before && after.notices.changes ? programChanges(before, after) : []
  if (changes.length > 0) {
    await sql`
      insert into program_changes (program_id, version, at, changes)
      values (${tenant}, ${version}, ${now}, ${JSON.stringify(changes)}::jsonb)`.execute(tx)
    events.push(event({ notice: changesId(version), version, changes }))
  }
  await emit(tx, tenant, events)
}
