import type { Agent } from '@tenth/contract'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { applyIn } from '../ledger/apply-activities.ts'
import { lockMembers } from '../ledger/lock-members.ts'
import type { ProgramInForce } from '../ledger/program-in-force.ts'
import { write, type Changed } from '../ledger/write.ts'
import { emptyWriting } from '../ledger/writing.ts'
import { askAfterCase } from '../surveys/ask.ts'
import { releaseOf } from './answer-case.ts'
import { lockCase } from './case-row.ts'
import { recordStep } from './record-step.ts'

/** Closes a case; an offer without an answer is withdrawn. Closing again changes nothing. */
export async function closeCase(
  tx: Tx,
  tenant: string,
  inForce: ProgramInForce,
  { author, note, ...which }: { case: string; author: Agent; note?: string | undefined },
  { now, newId }: { now: Date; newId: () => string },
): Promise<Changed[]> {
  const row = await lockCase(tx, tenant, which.case)
  if (row.status === 'closed') return []
  const { id, member, reason, status } = row
  const accepted = status === 'accepted'
  if (status === 'proposed') await releaseOf(tx, tenant, row)
  const data = { case: id, reason, accepted }
  const occasion = { type: 'complaint.resolved', id: `tenth:case:${id}`, member, at: now.toISOString(), data } as const
  const { changed } = await applyIn(tx, tenant, [occasion], { now: () => now, newId })
  await lockMembers(tx, tenant, [member])
  await sql`
    update cases set status = 'closed',
      budget_role = case when ${accepted} then budget_role end, budget_since = case when ${accepted} then budget_since end
    where program_id = ${tenant} and id = ${id}`.execute(tx)
  const step = { case: id, member, step: 'closed', author, note, event: 'case.closed', data: { accepted } } as const
  await recordStep(tx, tenant, step, { now, newId })
  await askAfterCase(tx, tenant, inForce.program, row, { now, newId })
  const touched = await write(tx, tenant, { ...emptyWriting(), touched: new Set([member]) })
  return [...changed, ...touched]
}
