import type { TierRules } from '@tenth/contract'
import type { Counted, Purchase } from '@tenth/engine'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { millis } from '../ledger/millis.ts'

/** From when on something is asked of a member, in milliseconds; none where nothing is. */
export type Since = ReadonlyMap<string, number>

interface Row {
  member: string
  at: number
  amount: number
}

/** Paid orders that something is left of, by member: when, and what of their lines was not refunded. */
export async function purchasesOf(tx: Tx, tenant: string, since: Since): Promise<Map<string, Purchase[]>> {
  if (since.size === 0) return new Map()
  const { rows } = await sql<Row>`
    select o.member_id as member, ${millis('o.at')} as at, sum(l.amount - l.refunded_amount)::bigint as amount
    from jsonb_to_recordset(${asked(since)}::jsonb) as i(member text, since timestamptz)
    join orders o on o.program_id = ${tenant} and o.member_id = i.member and o.at >= i.since
    join order_lines l on l.program_id = o.program_id and l.order_id = o.id
    group by o.program_id, o.id
    having sum(l.amount - l.refunded_amount) > 0`.execute(tx)
  return byMember(rows)
}

/**
 * Points earned less what refunds took back, whatever was spent of them, by member. What was taken back counts against
 * the time of the order, not of the refund.
 */
export async function pointsOf(
  tx: Tx,
  tenant: string,
  { except }: TierRules,
  since: Since,
): Promise<Map<string, Counted[]>> {
  if (since.size === 0) return new Map()
  // An activity is written after it happened, or by clocks that differ a little; so the index can be asked first.
  const { rows } = await sql<Row>`
    select member, ${millis('at')} as at, sum(amount)::bigint as amount from (
      select e.member_id as member, coalesce(o.at, a.at, e.at) as at, e.amount + e.pending as amount, i.since
      from jsonb_to_recordset(${asked(since)}::jsonb) as i(member text, since timestamptz)
      join entries e on e.program_id = ${tenant} and e.member_id = i.member and e.unit = 'points'
        and e.kind in ('earn', 'reverse') and e.at >= i.since - interval '10 minutes'
      left join orders o on o.program_id = e.program_id and o.id = e.order_id
      left join activities a on a.program_id = e.program_id and a.id = e.activity_id
      where coalesce(e.rule, '') not in (select jsonb_array_elements_text(${JSON.stringify(except)}::jsonb))
    ) earned
    where at >= since
    group by member, at`.execute(tx)
  return byMember(rows)
}

/** What a programme's tiers count, from the purchases and points of one member. */
export function countedOf(
  { counts }: TierRules,
  purchases: readonly Purchase[],
  points: readonly Counted[],
): readonly Counted[] {
  if (counts === 'points') return points
  return counts === 'orders' ? purchases.map(({ at }) => ({ at, amount: 1 })) : purchases
}

function asked(since: Since): string {
  return JSON.stringify([...since].map(([member, at]) => ({ member, since: new Date(at).toISOString() })))
}

function byMember(rows: readonly Row[]): Map<string, Counted[]> {
  const all = new Map<string, Counted[]>()
  for (const { member, at, amount } of rows) {
    const counted = all.get(member) ?? []
    counted.push({ at, amount })
    all.set(member, counted)
  }
  return all
}
