import type { RecordedOrder } from '@tenth/engine'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'

/** An order as it was recorded, and whose it is. */
export interface OwnedOrder extends RecordedOrder {
  member: string
}

/** Orders as they were recorded, with what each line earned and what of it is gone, by id. */
export async function recordedOrders(
  tx: Tx,
  tenant: string,
  orders: readonly string[],
): Promise<Map<string, OwnedOrder>> {
  if (orders.length === 0) return new Map()
  const { rows } = await sql<OwnedOrder>`
    select o.id, o.member_id as member, o.delivery, o.refunded_delivery as "refundedDelivery",
      (select r.id from referrals r where r.program_id = o.program_id and r.order_id = o.id and r.status in ('paid', 'review')) as referral,
      (
        select jsonb_agg(jsonb_build_object('id', l.id, 'quantity', l.quantity, 'amount', l.amount,
          'refundedQuantity', l.refunded_quantity, 'refundedAmount', l.refunded_amount) order by l.position)
        from order_lines l where l.program_id = o.program_id and l.order_id = o.id
      ) as lines,
      coalesce((
        select jsonb_agg(jsonb_build_object('member', e.member_id, 'unit', e.unit, 'rule', e.rule, 'line', e.line_id,
          'lot', e.lot, 'earned', e.amount + e.pending,
          'reversed', coalesce((
            select -sum(r.amount + r.pending) from entries r
            where r.program_id = e.program_id and r.order_id = e.order_id and r.kind = 'reverse'
              and r.member_id = e.member_id and r.unit = e.unit and r.rule = e.rule
              and r.line_id is not distinct from e.line_id
          ), 0),
          'expired', coalesce((
            select -sum(x.amount + x.pending) from entries x
            where x.program_id = e.program_id and x.lot = e.lot and x.kind = 'expire'
          ), 0)) order by e.id)
        from entries e where e.program_id = o.program_id and e.order_id = o.id and e.kind = 'earn'
          -- Of somebody who was forgotten nothing is left to take back.
          and exists (select from members m where m.program_id = e.program_id and m.id = e.member_id)
      ), '[]') as awards
    from orders o
    where o.program_id = ${tenant} and o.id in (select jsonb_array_elements_text(${JSON.stringify(orders)}::jsonb))
    order by o.refund_turn, o.id`.execute(tx)
  return new Map(rows.map(row => [row.id, row]))
}
