import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { millis } from '../ledger/millis.ts'
import type { StartRow } from './start-row.ts'

/** Members as they were at a moment, by what the ledger had of them by then. */
export async function startRows(tx: Tx, tenant: string, members: readonly string[], from: Date): Promise<StartRow[]> {
  const before = sql`e.program_id = m.program_id and e.member_id = m.id and e.at < ${from}`
  const { rows } = await sql<StartRow>`
    select m.id,
      jsonb_build_object('joinedAt', ${millis('m.joined_at')}, 'language', m.language, 'birthday', m.birthday,
        'tags', m.tags,
        'tier', (select t.to_tier from tier_changes t
          where t.program_id = m.program_id and t.member_id = m.id and t.at < ${from} order by t.at desc, t.id desc limit 1),
        'segments', coalesce((select jsonb_agg(segment order by segment) from (${segmentsThen(from)}) s), '[]')) as profile,
      coalesce((select jsonb_agg(l) from (
        select ${lotColumns}, sum(e.amount + e.pending)::bigint as remaining,
          case when not bool_or(e.kind = 'activate') then ${millis('o.pending_until')} end as "pendingUntil"
        from entries e
        join entries o on o.program_id = e.program_id and o.id = e.lot
        where ${before} group by o.program_id, o.id
        having sum(e.amount + e.pending) > 0) l), '[]') as lots,
      coalesce((select jsonb_object_agg(unit, owed) from (
        select e.unit, -sum(e.amount)::bigint as owed from entries e where ${before} and e.lot is null
        group by e.unit having sum(e.amount) < 0) o), '{}') as owed,
      coalesce((select jsonb_object_agg(c.clock, jsonb_build_object('terms', c.terms, 'until', ${millis('c.until')},
        'since', case when c.since < ${from} then ${millis('c.since')} end))
        from member_clocks c where c.program_id = m.program_id and c.member_id = m.id), '{}') as clocks,
      coalesce((select jsonb_object_agg(unit, reached) from (
        select unit, max(height)::bigint as reached from (
          select e.unit, sum(e.amount) over (partition by e.unit order by e.id) as height
          from entries e where ${before} and e.unit <> 'points' and e.kind not in ('redeem', 'return')) heights
        group by unit) r), '{}') as reached,
      coalesce((select jsonb_agg(jsonb_build_object('at', ${millis('at')}, 'amount', amount, 'rule', rule)) from (
        select coalesce(o.at, a.at, e.at) as at, e.amount + e.pending as amount, e.rule
        from entries e
        left join orders o on o.program_id = e.program_id and o.id = e.order_id
        left join activities a on a.program_id = e.program_id and a.id = e.activity_id
        where ${before} and e.unit = 'points' and e.kind in ('earn', 'reverse')) p), '[]') as points,
      ${history(from)},
      (select jsonb_build_object('tier', s.standing->'floor'->'tier', 'until', s.standing->'floor'->'until')
        from tier_standings s
        where s.program_id = m.program_id and s.member_id = m.id and jsonb_typeof(s.standing->'floor') = 'object'
          and exists (select from tier_changes t where t.program_id = m.program_id and t.member_id = m.id
            and t.why = 'floor_set' and t.at < ${from})) as floor
    from members m
    where m.program_id = ${tenant}
      and m.id in (select jsonb_array_elements_text(${JSON.stringify(members)}::jsonb))`.execute(tx)
  return rows
}

/** What orders, limits and rewards had come to. */
const history = (from: Date) => sql`
      coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'at', ${millis('o.at')}, 'delivery', o.delivery,
        'refunded', o.refunded_delivery > 0 or o.refund_turn is not null,
        'lines', (select jsonb_agg(jsonb_build_object('id', l.id, 'quantity', l.quantity, 'amount', l.amount)
          order by l.position) from order_lines l where l.program_id = o.program_id and l.order_id = o.id)))
        from orders o join activities a on a.program_id = o.program_id and a.id = o.activity_id
        where o.program_id = m.program_id and o.member_id = m.id and a.reported_at < ${from}), '[]') as orders,
      coalesce((select jsonb_agg(jsonb_build_object('rule', u.rule, 'order', u.order_id, 'at', ${millis('u.at')},
        'amount', u.amount, 'campaign', u.campaign, 'counts', u.counts, 'cost', u.cost,
        'returned', ${returnedOf(from)}))
        from rule_uses u join activities a on a.program_id = u.program_id and a.id = u.activity_id
        where u.program_id = m.program_id and u.member_id = m.id and a.reported_at < ${from}), '[]') as uses,
      coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'reward', r.reward, 'card', r.card, 'unit', r.unit,
        'cost', r.cost, 'at', ${millis('r.at')}, 'turn', r.turn, 'validUntil', ${millis('r.valid_until')},
        'order', r.for_order, 'status', ${statusThen(from)}, 'took', ${tookThen(from)}) order by r.turn)
        from redemptions r
        where r.program_id = m.program_id and r.member_id = m.id and r.at < ${from} and r.cost > 0), '[]') as redemptions,
      coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'unit', f.unit, 'order', f.order_id, 'line', f.line_id,
        'rule', f.rule, 'lot', f.lot, 'amount', f.amount - f.reclaimed, 'turn', f.turn) order by f.turn)
        from forgiven f where f.program_id = m.program_id and f.member_id = m.id and f.reclaimed < f.amount), '[]') as forgiven`

/** Segments that a member is in since before, and those that were left later. */
const segmentsThen = (from: Date) => sql`
  select s.segment from member_segments s
  where s.program_id = m.program_id and s.member_id = m.id and s.since < ${from}
  union
  select v.data->>'segment' from events v
  where v.program_id = m.program_id and v.member_id = m.id and v.type = 'segment.left' and v.at >= ${from}
    and not exists (select from events w where w.program_id = v.program_id and w.member_id = v.member_id
      and w.type = 'segment.entered' and w.data = v.data and w.at >= ${from} and w.turn < v.turn)`

const lotColumns = sql`o.id, o.unit, ${millis('o.expires_at')} as "expiresAt", o.follows->>'clock' as clock, o.awaits,
  ${millis('o.at')} as "openedAt", o.rule`

/** What refunds had taken back by then of what a rule gave. */
const returnedOf = (from: Date) => sql`least(u.amount, coalesce((
  select -sum(e.amount + e.pending) from entries e
  where e.program_id = u.program_id and e.order_id = u.order_id and e.member_id = u.member_id and e.rule = u.rule
    and e.kind = 'reverse' and e.activity_id is not null and e.at < ${from}), 0))`

/** Whether it had been given back by then is in the ledger; when it was used, among what happened. */
const statusThen = (from: Date) => sql`case
  when r.status = 'cancelled' and exists (select from entries e
    where e.program_id = r.program_id and e.redemption_id = r.id and e.kind = 'return' and e.at < ${from})
    then 'cancelled'
  when r.status = 'cancelled' then case when r.for_order is null then 'reserved' else 'used' end
  when r.status = 'used' and r.for_order is null and exists (select from events v
    where v.program_id = r.program_id and v.type = 'redemption.used' and v.data->>'redemption' = r.id and v.at >= ${from})
    then 'reserved'
  else r.status end`

const tookThen = (from: Date) => sql`coalesce((
  select jsonb_agg(jsonb_build_object('amount', t.amount, 'lot', (
    select to_jsonb(l) from (select ${lotColumns}, 0 as remaining, null as "pendingUntil"
      from entries o where o.program_id = r.program_id and o.id = t.lot) l)) order by t.first)
  from (
    select e.lot, -sum(e.amount)::bigint as amount, min(e.id) as first from entries e
    where e.program_id = r.program_id and e.redemption_id = r.id and e.kind in ('redeem', 'return') and e.at < ${from}
    group by e.lot having sum(e.amount) < 0) t), '[]')`
