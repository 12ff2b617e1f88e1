import type { Thanks } from '@tenth/contract'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'

/** A period that ended: the first moment included, the last excluded. */
export interface Ended {
  from: Date
  until: Date
}

/** To whom a thank-you goes for a period that ended, the most loyal first; who did nothing is not among them. */
export async function mostLoyal(tx: Tx, tenant: string, { to }: Thanks, period: Ended): Promise<string[]> {
  if ('tier' in to) return holdersOf(tx, tenant, to.tier, period.until)
  const ranked = to.by === 'points' ? await byPoints(tx, tenant, period) : await byOrders(tx, tenant, to.by, period)
  return ranked.slice(0, 'top' in to ? to.top : Math.ceil((ranked.length * to.percent) / 100))
}

/** Who held a tier when the period ended, whatever became of it since. */
async function holdersOf(tx: Tx, tenant: string, tier: string, until: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select member_id as id from (
      select distinct on (member_id) member_id, to_tier from tier_changes
      where program_id = ${tenant} and at < ${until} and why <> 'floor_set' order by member_id, id desc
    ) last
    where to_tier = ${tier} order by member_id`.execute(tx)
  return rows.map(row => row.id)
}

async function byOrders(tx: Tx, tenant: string, by: 'spent' | 'orders', { from, until }: Ended): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select member as id from (
      select o.member_id as member, o.id, sum(l.amount - l.refunded_amount) as "left"
      from orders o join order_lines l on l.program_id = o.program_id and l.order_id = o.id
      where o.program_id = ${tenant} and o.at >= ${from} and o.at < ${until}
      group by o.program_id, o.id having sum(l.amount - l.refunded_amount) > 0
    ) bought
    group by member order by ${by === 'spent' ? sql`sum("left")` : sql`count(*)`} desc, member`.execute(tx)
  return rows.map(row => row.id)
}

async function byPoints(tx: Tx, tenant: string, { from, until }: Ended): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select member as id from (
      select e.member_id as member, e.amount + e.pending as amount, coalesce(o.at, a.at, e.at) as at
      from entries e
      left join orders o on o.program_id = e.program_id and o.id = e.order_id
      left join activities a on a.program_id = e.program_id and a.id = e.activity_id
      where e.program_id = ${tenant} and e.unit = 'points' and e.kind in ('earn', 'reverse')
        and e.at >= ${new Date(from.getTime() - 600_000)}
    ) earned
    where at >= ${from} and at < ${until}
    group by member having sum(amount) > 0 order by sum(amount) desc, member`.execute(tx)
  return rows.map(row => row.id)
}
