import type { Agent, Compensation, Grants } from '@tenth/contract'
import { sql } from 'kysely'
import { ProblemError, refused } from '../app/problem-error.ts'
import type { Tx } from '../db/database.ts'
import { emit } from '../ledger/emit.ts'
import { grantTo } from '../ledger/grant-to.ts'
import { lockMembers } from '../ledger/lock-members.ts'
import type { ProgramInForce } from '../ledger/program-in-force.ts'
import { write, type Changed } from '../ledger/write.ts'
import { emptyWriting } from '../ledger/writing.ts'
import { release } from './budgets.ts'
import { lockCase, type CaseRow } from './case-row.ts'
import { recordStep } from './record-step.ts'

/** What a member says to an offer. */
export interface CaseAnswer {
  case: string
  answer: 'accepted' | 'declined'
  /** Whose case it must be; null where the shop answers for whoever it is. */
  member: string | null
  author?: Agent | null
  note?: string | undefined
}

interface Context {
  now: Date
  newId: () => string
}

/** The member accepts, and is given it once; or declines, and the budget has it back. The same again changes nothing. */
export async function answerCase(
  tx: Tx,
  tenant: string,
  inForce: ProgramInForce,
  { answer, member, author = null, note, ...which }: CaseAnswer,
  context: Context,
): Promise<Changed[]> {
  const row = await lockCase(tx, tenant, which.case)
  if (member !== null && row.member !== member) throw new ProblemError('case_unknown')
  if (row.status === answer) return []
  const { proposal } = row
  if (row.status === 'closed') throw refused({ code: 'case_closed', facts: {} })
  if (row.status === 'accepted') throw refused({ code: 'case_made_good', facts: { case: row.id } })
  if (row.status !== 'proposed' || !proposal) throw refused({ code: 'case_nothing_offered', facts: {} })
  if (answer === 'declined') await releaseOf(tx, tenant, row)
  await lockMembers(tx, tenant, [row.member])
  const { value } = proposal
  const told = { case: row.id, member: row.member, step: answer, author, note, value } as const
  if (answer === 'declined') {
    await sql`
      update cases set status = 'declined', budget_role = null, budget_since = null
      where program_id = ${tenant} and id = ${row.id}`.execute(tx)
    await recordStep(tx, tenant, { ...told, event: 'case.declined', data: { value } }, context)
    return write(tx, tenant, { ...emptyWriting(), touched: new Set([row.member]) })
  }
  const grants = grantsOf(inForce, proposal.compensations)
  await sql`
    update cases set status = 'accepted', accepted_at = ${context.now}
    where program_id = ${tenant} and id = ${row.id}`.execute(tx)
  await recordStep(tx, tenant, { ...told, event: 'case.accepted', data: { value } }, context)
  await recordDue(tx, tenant, row, proposal.compensations, context)
  const gift = { member: row.member, grants, rule: 'recovery', cause: `case ${row.id}` }
  return grantTo(tx, tenant, inForce, gift, context)
}

/** Gives the budget back what an offer took that the member does not get. */
export async function releaseOf(tx: Tx, tenant: string, row: CaseRow): Promise<void> {
  const { budgetRole: role, budgetSince: since, proposal } = row
  if (role !== null && since) await release(tx, tenant, { role, since }, proposal?.value ?? 0)
}

/** Points and vouchers, the points in one sum. */
function grantsOf({ program }: ProgramInForce, compensations: readonly Compensation[]): Grants {
  const points = compensations.reduce((sum, part) => sum + (part.kind === 'points' ? part.points : 0), 0)
  const rewards = compensations.flatMap(part => (part.kind === 'voucher' ? [{ reward: part.reward }] : []))
  const gone = rewards.find(({ reward }) => !program.rewards.some(({ id }) => id === reward))
  if (gone) throw refused({ code: 'compensation_gone', facts: { reward: gone.reward } })
  return [...(points > 0 ? [{ points }] : []), ...rewards]
}

/** What the shop has to do itself. */
async function recordDue(
  tx: Tx,
  tenant: string,
  { id, member, order }: CaseRow,
  compensations: readonly Compensation[],
  { now, newId }: Context,
): Promise<void> {
  const due = compensations.flatMap((compensation, position) =>
    compensation.kind === 'replacement' || compensation.kind === 'refund'
      ? [{ id: newId(), position, compensation }]
      : [],
  )
  await sql`
    insert into compensations (program_id, id, case_id, position, member_id, order_id, compensation, at)
    select ${tenant}, d.id, ${id}, d.position, ${member}, ${order}::text, d.compensation, ${now}
    from jsonb_to_recordset(${JSON.stringify(due)}::jsonb) as d(id text, position int, compensation jsonb)`.execute(tx)
  const at = now.toISOString()
  const events = due.map(({ id: record, compensation }) => {
    const data = { compensation: record, case: id, order, what: compensation }
    return { id: newId(), type: 'compensation.due', member, data, at } as const
  })
  await emit(tx, tenant, events)
}
