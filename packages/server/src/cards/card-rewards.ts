import type { Happening, Program } from '@tenth/contract'
import type { RedemptionState } from '@tenth/engine'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { forgivenSince } from '../ledger/forgiven-since.ts'
import { millis } from '../ledger/millis.ts'
import { refundedOrder } from '../ledger/order-of.ts'
import { tookOf } from '../spending/took.ts'

type Row = Pick<RedemptionState, 'id' | 'status' | 'validUntil' | 'unit'> & { member: string }

/**
 * The unused rewards of full cards that refunds may take back, by member, the newest first. A code that the shop
 * brought along is known to somebody once it was shown, and of a gift card something may be spent: those stay.
 */
export async function cardRewardsOf(
  tx: Tx,
  tenant: string,
  activities: readonly Happening[],
  { cards }: Program,
): Promise<Map<string, RedemptionState[]>> {
  const units = cards.filter(card => card.rewardOnRefund === 'taken_back').map(({ id }) => id)
  const members = activities.filter(activity => refundedOrder(activity) !== null).map(({ member }) => member)
  const rewards = new Map<string, RedemptionState[]>()
  if (units.length === 0 || members.length === 0) return rewards
  const { rows } = await sql<Row>`
    select r.id, r.status, ${millis('r.valid_until')} as "validUntil", r.unit, r.member_id as member
    from redemptions r
    where r.program_id = ${tenant} and r.status in ('granted', 'reserved')
      and r.member_id in (select jsonb_array_elements_text(${JSON.stringify(members)}::jsonb))
      and r.card in (select jsonb_array_elements_text(${JSON.stringify(units)}::jsonb))
      and not exists (select from pool_codes p where p.program_id = r.program_id and p.redemption_id = r.id)
      and not exists (
        select from gift_cards g
        where g.program_id = r.program_id and g.redemption_id = r.id and g.remaining < g.amount)
    order by r.id desc`.execute(tx)
  if (rows.length === 0) return rewards
  const took = await tookOf(
    tx,
    tenant,
    rows.map(({ id }) => id),
  )
  for (const { member, ...row } of rows) {
    const forgiven = await forgivenSince(tx, tenant, row.id)
    rewards.set(member, [...(rewards.get(member) ?? []), { ...row, took: took.get(row.id) ?? [], forgiven }])
  }
  return rewards
}
