import type { Program } from '@tenth/contract'
import { sinceOf, type OfferStanding } from '@tenth/engine'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'

interface Row {
  offer: string
  uses: number
  money: number
  mine: number
  orders: number
  spent: number
}

/** How every offer of the programme stands for a member; a quote looks without a lock, whoever takes one locked before. */
export async function standings(
  tx: Tx,
  tenant: string,
  program: Program,
  member: string,
  at: number,
): Promise<Map<string, OfferStanding>> {
  if (program.offers.length === 0) return new Map()
  const since = (period: Parameters<typeof sinceOf>[0] | undefined) =>
    period ? new Date(sinceOf(period, at, program.timeZone)).toISOString() : null
  const asked = program.offers.map(({ id, limit, lately }) => ({
    offer: id,
    limited: since(limit?.every),
    lately: since(lately?.within),
  }))
  const { rows } = await sql<Row>`
    select a.offer, coalesce(b.uses, 0)::bigint as uses, coalesce(b.money, 0)::bigint as money, m.mine,
      coalesce(o.orders, 0) as orders, coalesce(o.spent, 0)::bigint as spent
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as a(offer text, limited timestamptz, lately timestamptz)
    left join offer_budgets b on b.program_id = ${tenant} and b.kind = 'offer' and b.offer = a.offer
    cross join lateral (
      select count(*) as mine from offer_uses u
      where u.program_id = ${tenant} and u.member_id = ${member} and u.offer = a.offer and u.returned_at is null
        and (a.limited is null or u.at >= a.limited)
    ) m
    left join lateral (
      select count(*) as orders, sum(l.spent) as spent from orders r
      cross join lateral (
        select sum(amount - refunded_amount) as spent from order_lines
        where program_id = r.program_id and order_id = r.id
      ) l
      where r.program_id = ${tenant} and r.member_id = ${member} and r.at >= a.lately and r.at <= ${new Date(at)}
    ) o on a.lately is not null`.execute(tx)
  return new Map(
    rows.map(({ offer, uses, money, mine, orders, spent }) => [
      offer,
      { uses, money, mine, lately: { orders, spent } },
    ]),
  )
}
