import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { emit } from '../ledger/emit.ts'
import { takeBackRewards } from './take-back-rewards.ts'
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
  await takeBackRewards(
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
