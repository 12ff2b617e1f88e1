import type { Award } from '@tenth/engine'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { recordedOrder } from '../ledger/order-of.ts'
import type { Past } from './past.ts'
import { enterReferrals, referralsOf, type Brought } from './referral-rows.ts'
import { bringIn } from './start.ts'
import type { World } from './world.ts'

/** What is loaded already, so that each member and order is loaded once. */
export interface Loading {
  tx: Tx
  tenant: string
  from: Date
  worlds: readonly World[]
  members: Set<string>
  orders: Set<string>
  /** How customers came, by their ids. */
  brought: Map<string, Brought>
  /** Whose referral codes are. */
  codes: Map<string, string>
}

/** Loads what a batch of happenings needs and was not loaded before. */
export async function loadPage(loading: Loading, page: readonly Past[]): Promise<void> {
  const { tx, tenant, from, worlds, members, brought } = loading
  const fresh = [...new Set(page.map(({ member }) => member))].filter(member => !members.has(member))
  const known = await referralsOf(tx, tenant, fresh, from)
  for (const [friend, came] of enterReferrals(worlds, known)) brought.set(friend, came)
  const owners = await loadCodes(loading, page)
  const { orders, members: paid } = await loadOrders(loading, page)
  const advocates = fresh.flatMap(member => brought.get(member)?.advocate ?? [])
  const wanted = new Set([...fresh, ...owners, ...paid, ...advocates].filter(member => !members.has(member)))
  await bringIn(tx, tenant, worlds, [...wanted], from)
  wanted.forEach(member => members.add(member))
  for (const world of worlds) {
    for (const [id, awards] of orders) world.orders.get(id)?.awards.push(...structuredClone(awards))
  }
}

async function loadCodes({ tx, tenant, codes }: Loading, page: readonly Past[]): Promise<string[]> {
  const asked = page.flatMap(past => codeOf(past) ?? []).filter(code => !codes.has(code))
  if (asked.length === 0) return []
  const { rows } = await sql<{ code: string; member: string }>`
    select referral_code as code, id as member from members
    where program_id = ${tenant}
      and referral_code in (select jsonb_array_elements_text(${JSON.stringify(asked)}::jsonb))`.execute(tx)
  for (const { code, member } of rows) codes.set(code, member)
  return rows.map(({ member }) => member)
}

/** The code that somebody joined with. */
export function codeOf(past: Past): string | undefined {
  if (past.kind !== 'activity' || past.activity?.type !== 'member.joined') return undefined
  return past.activity.joining?.referral
}

/** What orders of before had earned by then, for those that something goes back of. */
async function loadOrders(
  { tx, tenant, orders: done, from }: Loading,
  page: readonly Past[],
): Promise<{ orders: Map<string, Award[]>; members: string[] }> {
  const asked = page.flatMap(past => (past.kind === 'activity' && past.activity && recordedOrder(past.activity)) || [])
  const fresh = [...new Set(asked)].filter(order => !done.has(order))
  fresh.forEach(order => done.add(order))
  if (fresh.length === 0) return { orders: new Map(), members: [] }
  const { rows } = await sql<{ id: string; member: string; awards: Award[] }>`
    select o.id, o.member_id as member, coalesce((
      select jsonb_agg(jsonb_build_object('member', e.member_id, 'unit', e.unit, 'rule', e.rule, 'line', e.line_id,
        'lot', e.lot, 'earned', e.amount + e.pending,
        'reversed', coalesce((
          select -sum(r.amount + r.pending) from entries r
          where r.program_id = e.program_id and r.order_id = e.order_id and r.kind = 'reverse' and r.at < ${from}
            and r.member_id = e.member_id and r.unit = e.unit and r.rule = e.rule
            and r.line_id is not distinct from e.line_id), 0),
        'expired', coalesce((
          select -sum(x.amount + x.pending) from entries x
          where x.program_id = e.program_id and x.lot = e.lot and x.kind = 'expire' and x.at < ${from}), 0)) order by e.id)
      from entries e
      where e.program_id = o.program_id and e.order_id = o.id and e.kind = 'earn' and e.at < ${from}), '[]') as awards
    from orders o
    join activities a on a.program_id = o.program_id and a.id = o.activity_id
    where o.program_id = ${tenant} and a.reported_at < ${from}
      and o.id in (select jsonb_array_elements_text(${JSON.stringify(fresh)}::jsonb))`.execute(tx)
  const members = rows.flatMap(({ member, awards }) => [member, ...awards.map(award => award.member)])
  return { orders: new Map(rows.map(({ id, awards }) => [id, awards])), members }
}

/** What is gone of campaigns' budgets when the days begin, by campaign and what it counts. */
export async function budgetsThen(tx: Tx, tenant: string, from: Date): Promise<Map<string, number>> {
  const { rows } = await sql<{ key: string; spent: number }>`
    select key, sum(case
        when counts = 'points' then cost - returned
        when returned < amount then cost
        else 0 end)::bigint as spent
    from (
      select u.campaign || ' ' || u.counts as key, u.counts, u.cost, u.amount, least(u.amount, coalesce((
        select -sum(e.amount + e.pending) from entries e
        where e.program_id = u.program_id and e.order_id = u.order_id and e.member_id = u.member_id and e.rule = u.rule
          and e.kind = 'reverse' and e.activity_id is not null and e.at < ${from}), 0)) as returned
      from rule_uses u
      join activities a on a.program_id = u.program_id and a.id = u.activity_id
      where u.program_id = ${tenant} and u.campaign is not null and a.reported_at < ${from}
    ) uses
    group by key`.execute(tx)
  return new Map(rows.map(({ key, spent }) => [key, Number(spent)]))
}
