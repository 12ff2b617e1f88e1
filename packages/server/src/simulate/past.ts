import type { Happening } from '@tenth/contract'
import type { Draft } from '@tenth/engine'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { millis } from '../ledger/millis.ts'
import type { Days } from './days.ts'

/** Something that happened in these days, in milliseconds, as the ledger recorded it. */
export type Past = { at: number; member: string } & (
  | {
      kind: 'activity'
      id: string
      /** Null of somebody who was no member, of whom nothing is kept. */
      activity: Happening | null
      /** Why the rules said no then. */
      refusals: string[]
    }
  /** A reward was asked for, or points were spent on an order. */
  | { kind: 'redeemed'; id: string; reward: string; card: string | null; cost: number; order: string | null }
  /** What was asked for went back unused. */
  | { kind: 'returned'; id: string }
  | { kind: 'used' | 'released'; id: string }
  /** An entry that neither an activity nor a redemption made: thanks for a survey, a ticket, what an import brought. */
  | { kind: 'other'; id: string; entry: OtherEntry }
)

/** What such an entry says. */
export interface OtherEntry {
  unit: string
  kind: 'earn' | 'adjust' | 'redeem' | 'return' | 'reverse'
  rule: string
  amount: number
  pending: number
  opens: boolean
  owed: boolean
  pendingUntil: number | null
  expiresAt: number | null
  order: string | null
  line: string | null
  follows: Draft['follows']
  awaits: Draft['awaits']
  /** The referral that the shop approved. */
  referral: string | null
}

const batch = 1000

/** What occasions a look at members brings about; they are noticed again. */
const noticed = ['tier.reached', 'segment.entered']

/** Goes through everything that happened, in its order, a batch at a time. */
export async function* pastOf(tx: Tx, tenant: string, days: Days): AsyncGenerator<Past[]> {
  await sql`declare past no scroll cursor for ${allOf(tenant, days)}`.execute(tx)
  for (;;) {
    const { rows } = await sql<{ doc: Past }>`fetch ${sql.lit(batch)} from past`.execute(tx)
    if (rows.length > 0) yield rows.map(({ doc }) => doc)
    if (rows.length < batch) break
  }
  await sql`close past`.execute(tx)
}

/** How much there is to go through. */
export async function countOf(
  tx: Tx,
  tenant: string,
  { from, until }: Days,
): Promise<{ activities: number; redemptions: number }> {
  const { rows } = await sql<{ activities: number; redemptions: number }>`
    select
      (select count(*)::int from activities
        where program_id = ${tenant} and reported_at >= ${from} and reported_at < ${until}) as activities,
      (select count(*)::int from (${redeemed(tenant, { from, until })}) r) as redemptions`.execute(tx)
  return rows[0] ?? { activities: 0, redemptions: 0 }
}

/** What happened at one moment is in the order of what was written of it: ids rise. */
function allOf(tenant: string, days: Days) {
  return sql`
    select doc from (
      ${activities(tenant, days)} union all ${redeemed(tenant, days)} union all ${returned(tenant, days)}
      union all ${used(tenant, days)} union all ${others(tenant, days)}
    ) happened
    order by at, place collate "C", id collate "C"`
}

function activities(tenant: string, { from, until }: Days) {
  return sql`
    select a.reported_at as at,
      -- Of a list that was reported at once, whoever joins comes first, and what wrote nothing last.
      coalesce(a.result#>>'{entries,0,id}', case when a.type = 'member.joined' then '' else '~' end) as place,
      a.id::text as id,
      jsonb_build_object('kind', 'activity', 'id', a.id, 'at', ${millis('a.reported_at')}, 'member', a.member_id,
        'activity', a.content,
        'refusals', coalesce((select jsonb_agg(r->'code') from jsonb_array_elements(a.result->'refusals') r), '[]')) as doc
    from activities a
    where a.program_id = ${tenant} and a.reported_at >= ${from} and a.reported_at < ${until}
      and not (a.type = any(${noticed}))`
}

/** Rewards that cards give by themselves are given again; one that was asked for has its id from after its entries. */
function redeemed(tenant: string, { from, until }: Days) {
  return sql`
    select r.at, r.id::text as place, r.id::text as id,
      jsonb_build_object('kind', 'redeemed', 'id', r.id, 'at', ${millis('r.at')}, 'member', r.member_id,
        'reward', r.reward, 'card', r.card, 'cost', r.cost, 'order', r.for_order) as doc
    from redemptions r
    where r.program_id = ${tenant} and r.at >= ${from} and r.at < ${until} and r.cost > 0 and exists (
      select from entries e
      where e.program_id = r.program_id and e.redemption_id = r.id and e.kind = 'redeem' and e.id < r.id)`
}

function returned(tenant: string, { from, until }: Days) {
  return sql`
    select e.at, min(e.id) as place, e.redemption_id::text as id,
      jsonb_build_object('kind', 'returned', 'id', e.redemption_id, 'at', ${millis('e.at')}, 'member', e.member_id) as doc
    from entries e
    where e.program_id = ${tenant} and e.at >= ${from} and e.at < ${until} and e.kind = 'return'
      and e.redemption_id is not null and e.activity_id is null
    group by e.at, e.redemption_id, e.member_id`
}

function used(tenant: string, { from, until }: Days) {
  return sql`
    select v.at, v.id::text as place, v.id::text as id,
      jsonb_build_object('kind', substr(v.type, 12), 'id', v.data->'redemption', 'at', ${millis('v.at')},
        'member', v.member_id) as doc
    from events v
    where v.program_id = ${tenant} and v.at >= ${from} and v.at < ${until} and v.member_id is not null
      and v.type in ('redemption.used', 'redemption.released')`
}

/** What time made due is left out, for time passes again, and so is what cards give. */
function others(tenant: string, { from, until }: Days) {
  return sql`
    select e.at, min(e.id) as place, min(e.id)::text as id,
      jsonb_build_object('kind', 'other', 'id', min(e.id), 'at', ${millis('e.at')}, 'member', e.member_id, 'entry',
        jsonb_build_object('unit', e.unit, 'kind', e.kind, 'rule', e.rule, 'amount', sum(e.amount)::bigint,
          'pending', sum(e.pending)::bigint, 'opens', bool_or(e.lot is not null and e.lot = e.id),
          'owed', bool_or(e.lot is null), 'pendingUntil', ${millis('e.pending_until')},
          'expiresAt', ${millis('e.expires_at')}, 'order', e.order_id, 'line', min(e.line_id),
          'follows', e.follows, 'awaits', e.awaits,
          'referral', min(substring(e.effect from '^referral ([^ ]+) ')))) as doc
    from entries e
    where e.program_id = ${tenant} and e.at >= ${from} and e.at < ${until}
      and e.activity_id is null and e.redemption_id is null and e.rule is not null and e.kind in ('earn', 'adjust', 'redeem', 'return', 'reverse')
      and e.rule not like 'card:%'
    -- What was taken from several lots at once was one thing.
    group by e.at, e.member_id, e.unit, e.kind, e.rule, e.pending_until, e.expires_at, e.order_id,
      e.follows, e.awaits, case when e.lot is null or e.lot = e.id then e.id end`
}
