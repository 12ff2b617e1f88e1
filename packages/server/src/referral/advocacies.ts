import type { Advocacy } from '@tenth/engine'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'

/** Whose standing is asked for, and which referral is left out. */
export interface AdvocacyAsked {
  key: string
  advocate: string
  referral: string | null
}

/** How advocates stand, by key, with what their levels gave and what of it is gone. The caller has locked them. */
export async function advocacies(
  tx: Tx,
  tenant: string,
  asked: readonly AdvocacyAsked[],
): Promise<Map<string, Advocacy>> {
  if (asked.length === 0) return new Map()
  const { rows } = await sql<Advocacy & { key: string }>`
    select a.key, a.advocate,
      (
        select count(*) from referrals r
        where r.program_id = ${tenant} and r.advocate_id = a.advocate and r.status = 'paid'
          and r.id is distinct from a.referral
      ) as counted,
      coalesce((
        select jsonb_agg(jsonb_build_object('friends', l.friends, 'awards',
          case when l.taken_back_at is null then ${awards} else '[]' end) order by l.friends)
        from referral_levels l where l.program_id = ${tenant} and l.advocate_id = a.advocate
      ), '[]') as levels
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as a(key text, advocate text, referral text)`.execute(tx)
  return new Map(rows.map(({ key, ...advocacy }) => [key, advocacy]))
}

/** What a level gave. It is no order's own, so that only its rule tells what took it back. */
const awards = sql`coalesce((
  select jsonb_agg(jsonb_build_object('member', e.member_id, 'unit', e.unit, 'rule', e.rule, 'line', null,
    'lot', e.lot, 'earned', e.amount + e.pending,
    'reversed', coalesce((
      select -sum(r.amount + r.pending) from entries r
      where r.program_id = e.program_id and r.member_id = e.member_id and r.kind = 'reverse' and r.unit = e.unit
        and r.rule = e.rule
    ), 0),
    'expired', coalesce((
      select -sum(x.amount + x.pending) from entries x
      where x.program_id = e.program_id and x.lot = e.lot and x.kind = 'expire'
    ), 0)) order by e.id)
  from entries e
  where e.program_id = l.program_id and e.member_id = l.advocate_id and e.kind = 'earn'
    and e.rule = 'referral:' || l.friends
), '[]')`
