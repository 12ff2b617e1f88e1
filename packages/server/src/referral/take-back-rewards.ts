import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { emit } from '../ledger/emit.ts'
import type { RedemptionRow } from '../ledger/redemption-row.ts'
import { redemptionEvent } from '../spending/redemption-event.ts'
import type { ReferralWriting } from './referral-writing.ts'

/**
 * Takes back rewards that referrals gave and nobody has used; what waits to be handed out never is. Levels go back by
 * the referral that reached them, which need not be the one that is reversed.
 */
export async function takeBackRewards(tx: Tx, tenant: string, reversed: readonly ReferralWriting[]): Promise<void> {
  if (reversed.length === 0) return
  const rows = reversed.map(({ id, advocate, friend, levels, at }) => ({ id, advocate, friend, levels, at }))
  const cancelled = await sql<
    Pick<RedemptionRow, 'id' | 'member' | 'reward' | 'unit' | 'cost' | 'gives'> & { referral: string }
  >`
    with doc as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(id text, advocate text, friend text, levels jsonb, at timestamptz)
    ),
    levels as (
      update referral_levels l set taken_back_at = d.at
      from doc d, jsonb_array_elements_text(d.levels) as n(friends)
      where l.program_id = ${tenant} and l.advocate_id = d.advocate and l.friends = n.friends::int
      returning l.advocate_id, l.referral_id, 'referral:' || l.friends as rule, d.id as cause
    ),
    gone as (
      select unnest(array[advocate, friend]) as member, 'referral' as rule, 'give referral ' || id || ' referral ' as effect,
        id as cause
      from doc
      union all
      select advocate_id, rule, 'give referral ' || referral_id || ' ' || rule || ' ', cause from levels
    ),
    unheld as (
      update referrals r set held = (
        select jsonb_agg(h) from jsonb_array_elements(r.held) h where h->>'rule' not in (select rule from levels)
      )
      where r.program_id = ${tenant} and r.held is not null and r.id in (select referral_id from levels)
    )
    update redemptions x set status = 'cancelled' from gone g
    where x.program_id = ${tenant} and x.member_id = g.member and x.rule = g.rule
      and x.status in ('granted', 'reserved') and starts_with(x.effect, g.effect)
    returning x.id, x.member_id as member, x.reward, x.unit, x.cost, x.gives, g.cause as referral`.execute(tx)
  const cause = new Map(reversed.map(writing => [writing.id, writing]))
  await emit(
    tx,
    tenant,
    cancelled.rows.flatMap(({ referral, ...redemption }) => {
      const by = cause.get(referral)
      return by ? [redemptionEvent('redemption.cancelled', { ...redemption, order: null }, by)] : []
    }),
  )
}
