import type { Redemption } from '@tenth/contract'
import { sql } from 'kysely'
import { ProblemError, refused } from '../app/problem-error.ts'
import type { Database } from '../db/database.ts'
import type { Clock } from '../ledger/apply-activities.ts'
import { emit } from '../ledger/emit.ts'
import { findRedemption } from '../ledger/find-redemption.ts'
import { lockMembers } from '../ledger/lock-members.ts'
import { redemptionView, statusAt } from '../ledger/redemption-row.ts'
import { write, type Changed } from '../ledger/write.ts'
import { emptyWriting } from '../ledger/writing.ts'
import { addToBudget, lockBudgets } from './budgets.ts'

/** Gives the unused code of an offer back: it can be had again, by this member or another. */
export async function giveOfferBack(
  db: Database,
  { tenant, member, offer, redemption: id }: { tenant: string; member: string; offer: string; redemption: string },
  clock: Clock,
): Promise<{ reply: Redemption; changed: Changed[] }> {
  return db.transaction(tenant, async tx => {
    const now = clock.now()
    const seen = await findRedemption(tx, tenant, id)
    if (seen?.member !== member || seen.reward !== offer) throw new ProblemError('redemption_unknown')
    await lockBudgets(tx, tenant, 'offer', [offer])
    await lockMembers(tx, tenant, [member])
    const row = (await findRedemption(tx, tenant, id)) ?? seen
    const { rows } = await sql<{ id: string; amount: number; returned: Date | null }>`
      select id, amount, returned_at as returned from offer_uses
      where program_id = ${tenant} and redemption_id = ${id}`.execute(tx)
    const use = rows[0]
    if (!use) throw new ProblemError('redemption_unknown')
    // Asked again because the first answer was lost.
    if (use.returned) return { reply: redemptionView(row, now), changed: [] }
    const status = statusAt(row, now)
    if (status !== 'reserved')
      throw refused({ code: `redemption_${status}` as 'redemption_used', facts: { redemption: id } })
    await sql`
      with cancelled as (
        update redemptions set status = 'cancelled' where program_id = ${tenant} and id = ${id}
      )
      update offer_uses set returned_at = ${now} where program_id = ${tenant} and id = ${use.id}`.execute(tx)
    await addToBudget(tx, tenant, 'offer', offer, { uses: -1, money: -use.amount })
    const data = { offer, redemption: id, amount: use.amount }
    await emit(tx, tenant, [{ id: clock.newId(), type: 'offer.returned', member, data, at: now.toISOString() }])
    const changed = await write(tx, tenant, { ...emptyWriting(), touched: new Set([member]) })
    return { reply: redemptionView({ ...row, status: 'cancelled' }, now), changed }
  })
}
