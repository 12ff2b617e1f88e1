import type { OrderSpending } from '@tenth/engine'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { forgivenSince } from '../ledger/forgiven-since.ts'
import { tookOf } from './took.ts'

/** The points that paid for a part of recorded orders, by order. */
export async function spendingsOf(
  tx: Tx,
  tenant: string,
  orders: readonly string[],
): Promise<Map<string, OrderSpending>> {
  if (orders.length === 0) return new Map()
  const { rows } = await sql<{ id: string; order: string; member: string; points: number }>`
    select r.id, r.for_order as "order", r.member_id as member, r.cost as points
    from redemptions r
    join orders o on o.program_id = r.program_id and o.id = r.for_order and o.member_id = r.member_id
    where r.program_id = ${tenant} and r.status = 'used'
      and r.for_order in (select jsonb_array_elements_text(${JSON.stringify(orders)}::jsonb))`.execute(tx)
  if (rows.length === 0) return new Map()
  const took = await tookOf(
    tx,
    tenant,
    rows.map(({ id }) => id),
  )
  const spendings = new Map<string, OrderSpending>()
  for (const { order, ...row } of rows) {
    const forgiven = await forgivenSince(tx, tenant, row.id)
    spendings.set(order, { ...row, unit: 'points', took: took.get(row.id) ?? [], forgiven })
  }
  return spendings
}
