import type { ExportKind } from '@tenth/contract'
import { sql, type RawBuilder } from 'kysely'
import { joinClock } from '../ledger/lot-end.ts'

/** The key of the row that a page follows; each kind has its own parts. */
export type Place = readonly string[] | null

interface RowQuery {
  /** In the order of the columns of CSV. */
  columns: readonly string[]
  /** So many rows behind a place, each with its own place as a list in `place`. */
  page: (tenant: string, after: Place, limit: number) => RawBuilder<unknown>
}

/** A moment as the API writes it, to the millisecond. */
function utc(column: string): RawBuilder<string | null> {
  return sql`to_char(${sql.ref(column)} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
}

/** When a lot is lost, its clock reckoned in. */
const lotExpiry = sql`to_char(lot_end(l, c) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** How rows of each kind are read, by their key, so that every page costs the same. */
export const rowQueries: { readonly [Kind in ExportKind]: RowQuery } = {
  members: {
    columns: ['id', 'joinedAt', 'language', 'birthday', 'birthdaySetAt', 'tags', 'referralCode', 'tier'],
    page: (tenant, after, limit) => sql`
      select m.id, ${utc('m.joined_at')} as "joinedAt", m.language, m.birthday, ${utc('m.birthday_set_at')} as "birthdaySetAt",
        m.tags, m.referral_code as "referralCode", m.tier, jsonb_build_array(m.id) as place
      from members m
      where m.program_id = ${tenant} and (${after?.[0] ?? null}::text is null or m.id > ${after?.[0] ?? null}::text collate "C")
      order by m.id limit ${limit}`,
  },
  balances: {
    columns: ['member', 'unit', 'available', 'pending', 'owed'],
    page: (tenant, after, limit) => sql`
      select b.member_id as member, b.unit, b.balance + b.owed as available, b.pending, b.owed,
        jsonb_build_array(b.member_id, b.unit) as place
      from balances b join members m on m.program_id = b.program_id and m.id = b.member_id
      where b.program_id = ${tenant} and (${after?.[0] ?? null}::text is null
        or (b.member_id, b.unit) > (${after?.[0] ?? null}::text collate "C", ${after?.[1] ?? null}::text))
      order by b.member_id, b.unit limit ${limit}`,
  },
  lots: {
    columns: ['lot', 'member', 'unit', 'amount', 'pendingUntil', 'expiresAt', 'clock', 'lapses'],
    page: (tenant, after, limit) => sql`
      select held.*, jsonb_build_array(member, key) as place from (
        (
          select l.id as lot, l.member_id as member, l.unit, l.remaining as amount,
            ${utc('l.pending_until')} as "pendingUntil", ${lotExpiry} as "expiresAt",
            case when l.clock = '' then 'none' else coalesce(l.clock, c.clock) end as clock,
            case when l.awaits->>'otherwise' = 'lapse' then true end as lapses, l.id::text collate "C" as key
          from lots l ${joinClock}
          where l.program_id = ${tenant} and l.remaining > 0 and (${after?.[0] ?? null}::text is null
            or (l.member_id, l.id) > (${after?.[0] ?? null}::text collate "C", ${after?.[1] ?? null}::text collate "C"))
          order by l.member_id, l.id limit ${limit}
        )
        union all
        (
          select 'owed:' || b.member_id || ':' || b.unit, b.member_id, b.unit, -b.owed, null, null, null, null::boolean,
            ('owed:' || b.unit) collate "C" as key
          from balances b join members m on m.program_id = b.program_id and m.id = b.member_id
          where b.program_id = ${tenant} and b.owed > 0 and (${after?.[0] ?? null}::text is null
            or (b.member_id, ('owed:' || b.unit) collate "C")
              > (${after?.[0] ?? null}::text collate "C", ${after?.[1] ?? null}::text collate "C"))
          order by b.member_id, key limit ${limit}
        )
      ) held
      order by member, key limit ${limit}`,
  },
  activities: {
    columns: ['id', 'type', 'member', 'at', 'reportedAt', 'activity'],
    page: (tenant, after, limit) => sql`
      select a.id, a.type, a.member_id as member, ${utc('a.at')} as at, ${utc('a.reported_at')} as "reportedAt",
        jsonb_build_object('at', ${utc('a.at')}) || a.content as activity, jsonb_build_array(a.reported_at, a.id) as place
      from activities a
      where a.program_id = ${tenant} and a.content is not null and a.id not like 'tenth:%'
        and (${after?.[0] ?? null}::text is null
          or (a.reported_at, a.id) > (${after?.[0] ?? null}::timestamptz, ${after?.[1] ?? null}::text collate "C"))
      order by a.reported_at, a.id limit ${limit}`,
  },
  entries: {
    columns: [
      ...['id', 'member', 'unit', 'kind', 'amount', 'pending', 'lot', 'at', 'activity', 'order', 'line', 'rule'],
      ...['redemption', 'version', 'pendingUntil', 'expiresAt'],
    ],
    page: (tenant, after, limit) => sql`
      select e.id, e.member_id as member, e.unit, e.kind, e.amount, e.pending, e.lot, ${utc('e.at')} as at,
        e.activity_id as activity, e.order_id as "order", e.line_id as line, e.rule, e.redemption_id as redemption,
        e.version, ${utc('e.pending_until')} as "pendingUntil", ${utc('e.expires_at')} as "expiresAt",
        jsonb_build_array(e.id) as place
      from entries e
      where e.program_id = ${tenant} and (${after?.[0] ?? null}::text is null or e.id > ${after?.[0] ?? null}::text collate "C")
      order by e.id limit ${limit}`,
  },
  vouchers: {
    columns: [
      ...['id', 'member', 'reward', 'card', 'unit', 'cost', 'status', 'gives', 'remaining', 'at', 'validUntil'],
      ...['order', 'rule', 'hint'],
    ],
    page: (tenant, after, limit) => sql`
      select r.id, r.member_id as member, r.reward, r.card, r.unit, r.cost, r.status, r.gives, g.remaining,
        ${utc('r.at')} as at, ${utc('r.valid_until')} as "validUntil", r.order_id as "order", r.rule, v.hint,
        jsonb_build_array(r.id) as place
      from redemptions r
      left join vouchers v on v.program_id = r.program_id and v.redemption_id = r.id
      left join gift_cards g on g.program_id = r.program_id and g.redemption_id = r.id
      where r.program_id = ${tenant} and (${after?.[0] ?? null}::text is null or r.id > ${after?.[0] ?? null}::text collate "C")
      order by r.id limit ${limit}`,
  },
}
