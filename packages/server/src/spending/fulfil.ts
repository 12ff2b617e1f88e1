import type { RedemptionRecord } from '@tenth/contract'
import { sql } from 'kysely'
import { ProblemError, refused } from '../app/problem-error.ts'
import type { Database } from '../db/database.ts'
import type { Clock } from '../ledger/apply-activities.ts'
import { emit } from '../ledger/emit.ts'
import { findRedemption } from '../ledger/find-redemption.ts'
import { lockMembers } from '../ledger/lock-members.ts'
import { programInForce } from '../ledger/program-in-force.ts'
import { redemptionRecord, statusAt } from '../ledger/redemption-row.ts'
import { write, type Changed } from '../ledger/write.ts'
import { emptyWriting } from '../ledger/writing.ts'
import { redemptionEvent } from './redemption-event.ts'
import { addToStock, lockStock, stockItem } from './stock.ts'
import { closed } from './voucher-view.ts'

/** The shop handed a reward over without its code, once. What was given and not asked for takes one of the stock now. */
export function fulfilRedemption(
  db: Database,
  { tenant, redemption: id, reference }: { tenant: string; redemption: string; reference: string },
  clock: Clock,
): Promise<{ record: RedemptionRecord; changed: Changed[] }> {
  return db.transaction(tenant, async tx => {
    const now = clock.now()
    const seen = await findRedemption(tx, tenant, id)
    if (!seen || seen.forOrder != null) throw new ProblemError('redemption_unknown')
    const { program } = await programInForce(tx, tenant)
    const reward = program.rewards.find(reward => reward.id === seen.reward)
    const left = seen.status === 'granted' && reward?.pool === undefined ? await lockStock(tx, tenant, reward) : null
    await lockMembers(tx, tenant, [seen.member])
    const row = (await findRedemption(tx, tenant, id)) ?? seen
    const status = statusAt(row, now)
    if (status === 'used' && row.order === reference) return { record: redemptionRecord(row, now), changed: [] }
    const facts = { redemption: id, reward: row.reward }
    if (status !== 'reserved' && status !== 'granted') throw closed(row, status)
    // A gift card is paid with, in parts: there is nothing to hand over.
    if (row.gives.kind === 'gift_card') throw refused({ code: 'gift_card_by_code', facts })
    if (row.status === 'granted' && left !== null) {
      if (left <= 0) throw refused({ code: 'reward_sold_out', facts })
      await addToStock(tx, tenant, stockItem(reward) ?? '', -1)
    }
    const used = { ...row, status: 'used' as const, order: reference }
    await sql`
      update redemptions set status = 'used', order_id = ${reference}
      where program_id = ${tenant} and id = ${id}`.execute(tx)
    await emit(tx, tenant, [redemptionEvent('redemption.used', used, { now, newId: clock.newId })])
    const changed = await write(tx, tenant, { ...emptyWriting(), touched: new Set([row.member]) })
    return { record: redemptionRecord(used, now), changed }
  })
}
