import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { millis } from '../ledger/millis.ts'
import type { Before } from './start-row.ts'

/** What activities tell of members before the days. */
export async function beforeOf(tx: Tx, tenant: string, members: readonly string[], from: Date): Promise<Before[]> {
  const { rows } = await sql<Before>`
    with done as (
      select a.* from activities a
      where a.program_id = ${tenant} and a.content is not null
        and a.member_id in (select jsonb_array_elements_text(${JSON.stringify(members)}::jsonb))
    )
    select m.member,
      (select d.reported_at < ${from} from done d where d.member_id = m.member order by d.reported_at limit 1) as known,
      coalesce((select jsonb_agg(${millis('d.at')}) from done d where d.member_id = m.member and d.reported_at = (
        select min(f.reported_at) from done f where f.member_id = m.member)), '[]') as first,
      coalesce((select jsonb_object_agg(type, at) from (
        select d.type, max(${millis('d.at')}) as at from done d where d.member_id = m.member and d.reported_at < ${from}
        group by d.type) t), '{}') as active,
      coalesce((select jsonb_agg(d.content order by d.reported_at, d.result#>>'{entries,0,id}', d.id) from done d
        where d.member_id = m.member and d.reported_at < ${from}
          and d.type in ('order.refunded', 'order.cancelled')), '[]') as refunds,
      coalesce((select jsonb_agg(d.id) from done d
        where d.member_id = m.member and d.reported_at < ${from}
          and d.type in ('tier.reached', 'segment.entered')), '[]') as occasions
    from jsonb_array_elements_text(${JSON.stringify(members)}::jsonb) as m(member)`.execute(tx)
  return rows
}
