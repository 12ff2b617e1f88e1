import type { ThanksNote } from '@tenth/contract'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'

/** What some members were thanked for, by member, newest first, ten at most of each. */
export async function thanksOf(tx: Tx, tenant: string, members: readonly string[]): Promise<Map<string, ThanksNote[]>> {
  const { rows } = await sql<Omit<ThanksNote, 'at'> & { member: string; at: Date }>`
    select m.id as member, t.* from jsonb_array_elements_text(${JSON.stringify(members)}::jsonb) as m(id)
    cross join lateral (
      select id, thanks, note, at from member_thanks
      where program_id = ${tenant} and member_id = m.id order by id desc limit 10
    ) t`.execute(tx)
  const all = new Map<string, ThanksNote[]>()
  for (const { member, at, id, thanks, note } of rows) {
    all.set(member, [...(all.get(member) ?? []), { id, thanks, note, at: at.toISOString() }])
  }
  return all
}
