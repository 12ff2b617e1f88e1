import type { Redemption } from '@tenth/contract'
import { cancelRedemption, type RedemptionState } from '@tenth/engine'
import { sql } from 'kysely'
import { ProblemError, refused } from '../app/problem-error.ts'
import type { Database, Tx } from '../db/database.ts'
import type { Clock } from './apply-activities.ts'
import { findRedemption } from './find-redemption.ts'
import { lockMembers } from './lock-members.ts'
import { memberStates } from './member-states.ts'
import { millis } from './millis.ts'
import { postings } from './posting.ts'
import { programInForce } from './program-in-force.ts'
import { recordedOrders } from './recorded-orders.ts'
import { redemptionView, type RedemptionRow } from './redemption-row.ts'
import { write, type Changed } from './write.ts'
import { emptyWriting } from './writing.ts'

/** Gives a reward back unused. */
export async function giveBack(
  db: Database,
  { tenant, member, redemption: id }: { tenant: string; member: string; redemption: string },
  clock: Clock,
): Promise<{ redemption: Redemption; changed: Changed[] }> {
  return db.transaction(tenant, async tx => {
    const now = clock.now()
    const { program, version } = await programInForce(tx, tenant)
    await lockMembers(tx, tenant, [member])
    const state = (await memberStates(tx, tenant, [member])).get(member)
    if (!state) throw new ProblemError('member_unknown')
    const row = await findRedemption(tx, tenant, id)
    if (row?.member !== member) throw new ProblemError('redemption_unknown')
    // Asked again because the first answer was lost: it is done, and that is the answer.
    if (row.status === 'cancelled') return { redemption: redemptionView(row, now), changed: [] }
    const redemption = await redemptionState(tx, tenant, row)
    const granted = cancelRedemption(program, state, redemption, { now: now.getTime(), newId: clock.newId })
    if (!granted.ok) throw refused(granted.refusal)
    await sql`update redemptions set status = 'cancelled' where program_id = ${tenant} and id = ${id}`.execute(tx)
    const cause = { activity: null, redemption: id, referral: null, version, now }
    const writing = { ...emptyWriting(), postings: postings(granted.entries, cause), touched: new Set([member]) }
    const changed = await write(tx, tenant, writing)
    return { redemption: redemptionView({ ...row, status: 'cancelled' }, now), changed }
  })
}

async function redemptionState(tx: Tx, tenant: string, row: RedemptionRow): Promise<RedemptionState> {
  const { id, status, validUntil, unit } = row
  const { rows: took } = await sql<{
    amount: number
    lot: RedemptionState['took'][number]['lot']
  }>`
    select -e.amount as amount,
      jsonb_build_object('id', l.id, 'unit', l.unit, 'remaining', l.remaining,
        'pendingUntil', ${millis('l.pending_until')}, 'expiresAt', ${millis('l.expires_at')}) as lot
    from entries e
    join lots l on l.program_id = e.program_id and l.id = e.lot
    where e.program_id = ${tenant} and e.redemption_id = ${id} and e.kind = 'redeem' order by e.id`.execute(tx)
  const orders = await recordedOrders(tx, tenant, await refundedSince(tx, tenant, id))
  return { id, status, validUntil, unit, took, orders: [...orders.values()] }
}

/**
 * The orders, friends' too, that earned the member something of this unit and gave something back since. Not only those
 * behind what the redemption took: their refunds may have taken from others, which then had too little for their own.
 */
async function refundedSince(tx: Tx, tenant: string, redemption: string): Promise<string[]> {
  const { rows } = await sql<{ order: string }>`
    select distinct o.id as "order" from redemptions r
    join entries e on e.program_id = r.program_id and e.member_id = r.member_id and e.unit = r.unit and e.kind = 'earn'
    join orders o on o.program_id = e.program_id and o.id = e.order_id and o.refund_turn > r.turn
    where r.program_id = ${tenant} and r.id = ${redemption}`.execute(tx)
  return rows.map(row => row.order)
}
