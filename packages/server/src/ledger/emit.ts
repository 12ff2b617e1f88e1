import type { EventType } from '@tenth/contract'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'

/** Something that happened and that somebody may want to be told. */
export interface NewEvent {
  id: string
  type: EventType
  /** Null where it is about no member. */
  member: string | null
  /** What a webhook tells of it. */
  data: Readonly<Record<string, unknown>>
  /** ISO 8601, UTC. */
  at: string
}

/** Keeps events in the transaction that made them happen, so that one is told if and only if it happened. */
export async function emit(tx: Tx, tenant: string, events: readonly NewEvent[]): Promise<void> {
  if (events.length === 0) return
  await sql`
    insert into events (program_id, id, type, member_id, data, at)
    select ${tenant}, e.id, e.type, e.member, e.data, e.at
    from jsonb_to_recordset(${JSON.stringify(events)}::jsonb)
      as e(id text, type text, member text, data jsonb, at timestamptz)`.execute(tx)
}
