import type { Contest, ContestEntry } from '@tenth/contract'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { emit } from '../ledger/emit.ts'

/** What paid for tickets: so much of which lot. */
export interface Took {
  lot: string
  amount: number
}

/** A way in that a member has taken. */
export interface NewEntry {
  id: string
  contest: Contest
  member: string
  by: ContestEntry['by']
  tickets: number
  took?: Took[]
  order?: string | null
  /** In words that can be true once. */
  effect: string
}

/**
 * Writes an entry down, once for an effect, and answers whether it is new. The caller has locked the member, seen that
 * the contest is open, and keeps it so.
 */
export async function addEntry(
  tx: Tx,
  tenant: string,
  { id, contest, member, by, tickets, took = [], order = null, effect }: NewEntry,
  { now, newId }: { now: Date; newId: () => string },
): Promise<boolean> {
  const paid = took.reduce((sum, { amount }) => sum + amount, 0)
  await sql`
    insert into contest_entrants (program_id, contest, member_id, id)
    values (${tenant}, ${contest.id}, ${member}, ${newId()})
    on conflict (program_id, contest, member_id) do nothing`.execute(tx)
  const { rows } = await sql`
    insert into contest_entries (program_id, id, contest, member_id, by, tickets, paid, took, order_id, effect, at)
    values (${tenant}, ${id}, ${contest.id}, ${member}, ${by}, ${tickets}, ${paid}, ${JSON.stringify(took)}::jsonb,
      ${order}, ${effect}, ${now})
    on conflict on constraint entered_once do nothing returning id`.execute(tx)
  if (rows.length === 0) return false
  const data = { contest: contest.id, entry: id, by, tickets, paid }
  await emit(tx, tenant, [{ id: newId(), type: 'contest.entered', member, data, at: now.toISOString() }])
  return true
}

/** How many tickets a member holds. */
export async function ticketsOf(tx: Tx, tenant: string, contest: string, member: string): Promise<number> {
  const { rows } = await sql<{ tickets: number }>`
    select coalesce(sum(tickets), 0)::bigint as tickets from contest_entries
    where program_id = ${tenant} and contest = ${contest} and member_id = ${member} and removed_at is null`.execute(tx)
  return rows[0]?.tickets ?? 0
}
