import type { ReferralStatus } from '@tenth/contract'
import { sql, type RawBuilder } from 'kysely'

/** How many friends of the member `m.id` stand where, as a JSON object; a status that nobody has is missing. */
export function friendCounts(now: Date): RawBuilder<Partial<Record<ReferralStatus, number>>> {
  return sql`coalesce((
    select jsonb_object_agg(status, count) from (
      select case
          when r.status = 'joined' and r.lapses_at <= ${now} then 'lapsed'
          when r.status = 'paid' and r.held_until > ${now} then 'pending'
          else r.status end as status,
        count(*) as count
      from referrals r where r.program_id = m.program_id and r.advocate_id = m.id group by 1
    ) counted
  ), '{}')`
}

/** The counts with every status. */
export function allCounts(counts: Partial<Record<ReferralStatus, number>>): Record<ReferralStatus, number> {
  return { joined: 0, review: 0, pending: 0, paid: 0, reversed: 0, lapsed: 0, refused: 0, ...counts }
}
