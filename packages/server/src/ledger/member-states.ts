import type { MemberState } from '@tenth/engine'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { joinClock, lotClock, lotEnd } from './lot-end.ts'
import { millis } from './millis.ts'

/** What the rules need to know of some members, by id; who has not joined is not there. */
export async function memberStates(
  tx: Tx,
  tenant: string,
  members: readonly string[],
): Promise<Map<string, MemberState>> {
  const { rows } = await sql<MemberState>`
    select m.id,
      coalesce((
        select jsonb_agg(jsonb_build_object('id', l.id, 'unit', l.unit, 'remaining', l.remaining,
          'pendingUntil', ${millis('l.pending_until')}, 'expiresAt', ${lotEnd}, 'clock', ${lotClock},
          'awaits', l.awaits))
        from lots l ${joinClock}
        where l.program_id = m.program_id and l.member_id = m.id and l.remaining > 0
      ), '[]') as lots,
      coalesce((
        select jsonb_object_agg(c.clock, jsonb_build_object(
          'since', ${millis('c.since')}, 'until', ${millis('c.until')}, 'terms', c.terms))
        from member_clocks c where c.program_id = m.program_id and c.member_id = m.id
      ), '{}') as clocks,
      coalesce((
        select jsonb_object_agg(b.unit, b.owed)
        from balances b where b.program_id = m.program_id and b.member_id = m.id and b.owed > 0
      ), '{}') as owed,
      coalesce((
        select jsonb_object_agg(c.card, jsonb_build_object('spent', c.spent, 'reached', c.reached)) from (
          select card, sum(spent) as spent, max(reached) as reached from (
            select r.card, r.cost as spent, 0 as reached from redemptions r
            where r.program_id = m.program_id and r.member_id = m.id and r.card is not null and r.status <> 'cancelled'
            union all
            select p.card, 0, p.reached from card_progress p where p.program_id = m.program_id and p.member_id = m.id
          ) filled group by card
        ) c
      ), '{}') as cards,
      jsonb_build_object(
        'joinedAt', ${millis('m.joined_at')}, 'language', m.language, 'birthday', m.birthday, 'tags', m.tags,
        'tier', m.tier, 'orders', coalesce(t.orders, 0), 'spent', coalesce(t.spent, 0),
        'firstOrderAt', ${millis('t.first_order_at')}, 'lastOrderAt', ${millis('t.last_order_at')},
        'segments', coalesce((
          select jsonb_agg(s.segment order by s.segment)
          from member_segments s where s.program_id = m.program_id and s.member_id = m.id
        ), '[]')
      ) as profile
    from members m
    left join member_totals t on t.program_id = m.program_id and t.member_id = m.id
    where m.program_id = ${tenant} and m.id in (select jsonb_array_elements_text(${JSON.stringify(members)}::jsonb))`.execute(
    tx,
  )
  return new Map(rows.map(row => [row.id, row]))
}
