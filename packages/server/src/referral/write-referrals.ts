import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { emit } from '../ledger/emit.ts'
import type { ReferralWriting, SignalWriting } from './referral-writing.ts'

/** Writes what becomes of referrals, after the members, orders and entries it speaks of. */
export async function writeReferrals(
  tx: Tx,
  tenant: string,
  referrals: readonly ReferralWriting[],
  signals: readonly SignalWriting[],
): Promise<void> {
  if (signals.length > 0) await keepSignals(tx, tenant, signals)
  if (referrals.length === 0) return
  const doc = JSON.stringify(referrals)
  await sql`
    with doc as (
      select * from jsonb_to_recordset(${doc}::jsonb) as r(id text, advocate text, friend text, "isNew" boolean,
        status text, flags jsonb, at timestamptz, "lapsesAt" timestamptz, "convertedAt" timestamptz, "order" text,
        "heldUntil" timestamptz, held jsonb)
    ),
    begun as (
      insert into referrals (program_id, id, advocate_id, friend_id, status, flags, at, lapses_at, converted_at,
        order_id, held_until, held)
      select ${tenant}, id, advocate, friend, status, flags, at, "lapsesAt", "convertedAt", "order", "heldUntil",
        nullif(held, 'null')
      from doc where "isNew"
    )
    update referrals r set status = d.status,
      flags = case when d.status = 'reversed' then r.flags else d.flags end,
      converted_at = coalesce(d."convertedAt", r.converted_at),
      order_id = case when d."convertedAt" is null then r.order_id else d."order" end,
      held_until = coalesce(d."heldUntil", r.held_until),
      held = coalesce(nullif(d.held, 'null'), r.held)
    from doc d where r.program_id = ${tenant} and r.id = d.id and not d."isNew"`.execute(tx)
  await reachLevels(tx, tenant, referrals)
  await takeBack(
    tx,
    tenant,
    referrals.filter(({ status }) => status === 'reversed'),
  )
  await emit(
    tx,
    tenant,
    referrals.flatMap(({ events }) => events),
  )
}

async function keepSignals(tx: Tx, tenant: string, signals: readonly SignalWriting[]): Promise<void> {
  await sql`
    insert into member_signals (program_id, member_id, kind, hash, at)
    select ${tenant}, s.member, s.kind, decode(s.hash, 'hex'), s.at
    from jsonb_to_recordset(${JSON.stringify(signals)}::jsonb)
      as s(member text, kind text, hash text, at timestamptz)
    on conflict do nothing`.execute(tx)
}

/** A level that was given before fails the whole: nobody gets it twice. */
async function reachLevels(tx: Tx, tenant: string, referrals: readonly ReferralWriting[]): Promise<void> {
  const reached = referrals.flatMap(({ id, advocate, status, levels, convertedAt, at }) =>
    status === 'paid' ? levels.map(friends => ({ id, advocate, friends, at: convertedAt ?? at })) : [],
  )
  if (reached.length === 0) return
  await sql`
    insert into referral_levels (program_id, advocate_id, friends, referral_id, at)
    select ${tenant}, l.advocate, l.friends, l.id, l.at
    from jsonb_to_recordset(${JSON.stringify(reached)}::jsonb)
      as l(id text, advocate text, friends int, at timestamptz)`.execute(tx)
}

/**
 * Takes back rewards that referrals gave and nobody has used; what waits to be handed out never is. Levels go back by
 * the referral that reached them, which need not be the one that is reversed.
 */
async function takeBack(tx: Tx, tenant: string, reversed: readonly ReferralWriting[]): Promise<void> {
  if (reversed.length === 0) return
  const rows = reversed.map(({ id, advocate, friend, levels, at }) => ({ id, advocate, friend, levels, at }))
  await sql`
    with doc as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(id text, advocate text, friend text, levels jsonb, at timestamptz)
    ),
    levels as (
      update referral_levels l set taken_back_at = d.at
      from doc d, jsonb_array_elements_text(d.levels) as n(friends)
      where l.program_id = ${tenant} and l.advocate_id = d.advocate and l.friends = n.friends::int
      returning l.advocate_id, l.referral_id, 'referral:' || l.friends as rule
    ),
    gone as (
      select unnest(array[advocate, friend]) as member, 'referral' as rule, 'give referral ' || id || ' referral ' as effect
      from doc
      union all
      select advocate_id, rule, 'give referral ' || referral_id || ' ' || rule || ' ' from levels
    ),
    unheld as (
      update referrals r set held = (
        select jsonb_agg(h) from jsonb_array_elements(r.held) h where h->>'rule' not in (select rule from levels)
      )
      where r.program_id = ${tenant} and r.held is not null and r.id in (select referral_id from levels)
    )
    update redemptions x set status = 'cancelled' from gone g
    where x.program_id = ${tenant} and x.member_id = g.member and x.rule = g.rule
      and x.status in ('granted', 'reserved') and starts_with(x.effect, g.effect)`.execute(tx)
}
