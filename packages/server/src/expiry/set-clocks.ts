import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'

/**
 * Says of clocks that were due when to look at them again: when the next of what follows them is lost, or not before
 * something new does.
 */
export async function setClocks(tx: Tx, tenant: string, members: readonly string[], now: Date): Promise<void> {
  await sql`
    update member_clocks c set due = (
      select min(lot_end(l, c)) from lots l
      where l.program_id = c.program_id and l.member_id = c.member_id and l.remaining > 0 and lot_clock(l) = c.clock
    )
    where c.program_id = ${tenant} and c.due <= ${now}
      and c.member_id in (select jsonb_array_elements_text(${JSON.stringify(members)}::jsonb))`.execute(tx)
}
