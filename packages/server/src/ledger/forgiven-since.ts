import type { Forgiven } from '@tenth/engine'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'

/**
 * What refunds had to forgive a redemption's member, in its unit, since it was made, less what was taken after all; the
 * earliest first. Not only of the orders behind what it took: their refunds may have taken from others, which then had
 * too little for their own.
 */
export async function forgivenSince(tx: Tx, tenant: string, redemption: string): Promise<Forgiven[]> {
  const { rows } = await sql<Forgiven>`
    select f.id, f.member_id as member, f.unit, f.order_id as "order", f.line_id as line, f.rule, f.lot,
      f.amount - f.reclaimed as amount
    from redemptions r
    join forgiven f on f.program_id = r.program_id and f.member_id = r.member_id and f.unit = r.unit
      and f.turn > r.turn and f.reclaimed < f.amount
    where r.program_id = ${tenant} and r.id = ${redemption}
    order by f.turn`.execute(tx)
  return rows
}
