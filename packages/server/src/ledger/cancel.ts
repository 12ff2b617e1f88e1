import type { Redemption, RedemptionStatus } from '@tenth/contract'
import { cancelRedemption, type RedemptionState } from '@tenth/engine'
import { sql } from 'kysely'
import { ProblemError, refused } from '../app/problem-error.ts'
import type { Database, Tx } from '../db/database.ts'
import { redemptionEvent } from '../spending/redemption-event.ts'
import { addToStock, lockItem } from '../spending/stock.ts'
import { tookOf } from '../spending/took.ts'
import type { Clock } from './apply-activities.ts'
import { emit } from './emit.ts'
import { findRedemption } from './find-redemption.ts'
import { forgivenSince } from './forgiven-since.ts'
import { lockMembers } from './lock-members.ts'
import { memberStates } from './member-states.ts'
import { postings } from './posting.ts'
import { programInForce } from './program-in-force.ts'
import { redemptionView, remainingOf, statusAt, type RedemptionRow } from './redemption-row.ts'
import { write, type Changed } from './write.ts'
import { emptyWriting } from './writing.ts'

/** Gives a reward back unused, for its member, or for whoever has it where the shop asks. */
export async function giveBack(
  db: Database,
  { tenant, member, redemption: id }: { tenant: string; member: string | null; redemption: string },
  clock: Clock,
): Promise<{ redemption: Redemption; changed: Changed[] }> {
  return db.transaction(tenant, async tx => {
    const now = clock.now()
    const { program, version } = await programInForce(tx, tenant)
    const seen = await findRedemption(tx, tenant, id)
    const owner = member ?? seen?.member
    if (owner === undefined) throw new ProblemError('redemption_unknown')
    // Stocks before members, as everywhere.
    if (seen?.holds != null) await lockItem(tx, tenant, seen.holds)
    await lockMembers(tx, tenant, [owner])
    const state = (await memberStates(tx, tenant, [owner])).get(owner)
    if (!state) throw new ProblemError('member_unknown')
    const row = await findRedemption(tx, tenant, id)
    if (row?.member !== owner) throw new ProblemError('redemption_unknown')
    // Asked again because the first answer was lost: it is done, and that is the answer.
    if (row.status === 'cancelled') return { redemption: redemptionView(row, now), changed: [] }
    await checkUntouched(tx, tenant, row, statusAt(row, now))
    const redemption = await redemptionState(tx, tenant, row)
    const granted = cancelRedemption(program, state, redemption, { now: now.getTime(), newId: clock.newId })
    if (!granted.ok) throw refused(granted.refusal)
    await sql`
      update redemptions set status = 'cancelled', stock_item = null
      where program_id = ${tenant} and id = ${id}`.execute(tx)
    if (row.holds != null) await addToStock(tx, tenant, row.holds, 1)
    const cancelled = { ...row, status: 'cancelled' as const }
    await emit(tx, tenant, [redemptionEvent('redemption.cancelled', cancelled, { now, newId: clock.newId })])
    const cause = { activity: null, redemption: id, referral: null, version, now }
    const changed = await write(tx, tenant, {
      ...emptyWriting(),
      postings: postings(granted.entries, cause),
      reclaimed: granted.reclaimed,
      touched: new Set([owner]),
    })
    return { redemption: redemptionView(cancelled, now), changed }
  })
}

/** What was given cost nothing; a code that the shop brought along is known to somebody now; and what a gift card paid is spent. */
async function checkUntouched(tx: Tx, tenant: string, row: RedemptionRow, status: RedemptionStatus): Promise<void> {
  if (status !== 'reserved') return
  const facts = { redemption: row.id }
  const { gives } = row
  if (row.cost === 0) throw refused({ code: 'redemption_given', facts })
  if (gives.kind === 'gift_card' && (remainingOf(row) ?? 0) < gives.amount) {
    throw refused({ code: 'redemption_used', facts })
  }
  const { rows } = await sql`
    select from pool_codes where program_id = ${tenant} and redemption_id = ${row.id}`.execute(tx)
  if (rows.length > 0) throw refused({ code: 'redemption_code_shown', facts })
}

async function redemptionState(
  tx: Tx,
  tenant: string,
  { id, status, validUntil, unit }: RedemptionRow,
): Promise<RedemptionState> {
  const took = (await tookOf(tx, tenant, [id])).get(id) ?? []
  return { id, status, validUntil, unit, took, forgiven: await forgivenSince(tx, tenant, id) }
}
