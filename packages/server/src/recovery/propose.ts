import type { Agent, Compensation, Program, Proposal } from '@tenth/contract'
import { approvalRefusal, offering, roleOf } from '@tenth/engine'
import { sql } from 'kysely'
import { ProblemError, refused } from '../app/problem-error.ts'
import type { Tx } from '../db/database.ts'
import { canonicalJson } from '../ledger/canonical-json.ts'
import { lockMembers } from '../ledger/lock-members.ts'
import type { ProgramInForce } from '../ledger/program-in-force.ts'
import { charge, type Charged } from './budgets.ts'
import { lockCase, type CaseRow } from './case-row.ts'
import { recordStep } from './record-step.ts'

interface Context {
  now: Date
  newId: () => string
}

/** Offers to make a case good. The same offer again changes nothing. */
export async function propose(
  tx: Tx,
  tenant: string,
  { program }: ProgramInForce,
  offer: { case: string; author: Agent; compensations: Compensation[]; note?: string | undefined },
  context: Context,
): Promise<void> {
  const { author, compensations, note } = offer
  const row = await lockCase(tx, tenant, offer.case)
  if (isSame(row, author, compensations)) return
  if (row.status === 'closed') throw refused({ code: 'case_closed', facts: {} })
  if (row.status === 'accepted') throw refused({ code: 'case_made_good', facts: { case: row.id } })
  if (row.status !== 'open' && row.status !== 'declined') throw refused({ code: 'case_not_open', facts: {} })
  checkRewards(program, compensations)
  const judged = offering(program, author, compensations)
  if (!judged.ok) throw refused(judged.refusal)
  const { value, approval } = judged
  const proposal = { compensations, value, author, approvedBy: null, at: context.now.toISOString() }
  const charged = approval ? null : await chargeTo(tx, tenant, program, author, value, context.now)
  await lockMembers(tx, tenant, [row.member])
  await offerTo(tx, tenant, row, proposal, approval ? 'awaiting_approval' : 'proposed', charged)
  const event = approval ? 'case.awaiting_approval' : 'case.proposed'
  const step = { case: row.id, member: row.member, step: 'proposed', author, note, value, event } as const
  await recordStep(tx, tenant, { ...step, data: { value, author } }, context)
}

/** A second person says yes or no to an offer above its author's authority. */
export async function decideProposal(
  tx: Tx,
  tenant: string,
  { program }: ProgramInForce,
  decided: { case: string; author: Agent; approve: boolean; note?: string | undefined },
  context: Context,
): Promise<void> {
  const { author, approve, note } = decided
  const row = await lockCase(tx, tenant, decided.case)
  const { proposal } = row
  if (approve && row.status === 'proposed' && proposal?.approvedBy?.id === author.id) return
  if (row.status !== 'awaiting_approval' || !proposal) throw refused({ code: 'case_not_awaiting', facts: {} })
  const refusal = approvalRefusal(program, proposal, author)
  if (refusal) throw refused(refusal)
  const { value } = proposal
  const charged = approve ? await chargeTo(tx, tenant, program, author, value, context.now) : null
  await lockMembers(tx, tenant, [row.member])
  if (approve) await offerTo(tx, tenant, row, { ...proposal, approvedBy: author }, 'proposed', charged)
  else await offerTo(tx, tenant, row, null, 'open', null)
  const event = approve ? 'case.proposed' : 'case.refused'
  const step = {
    case: row.id,
    member: row.member,
    step: approve ? 'approved' : 'refused',
    author,
    note,
    value,
  } as const
  await recordStep(tx, tenant, { ...step, event, data: { value, author } }, context)
}

function chargeTo(tx: Tx, tenant: string, program: Program, author: Agent, value: number, now: Date) {
  const role = roleOf(program, author)
  if (!role) throw new Error(`The programme has no role ${author.role}.`)
  return charge(tx, tenant, program, role, value, now)
}

async function offerTo(
  tx: Tx,
  tenant: string,
  { id }: CaseRow,
  proposal: Proposal | null,
  status: 'awaiting_approval' | 'proposed' | 'open',
  charged: Charged | null,
): Promise<void> {
  await sql`
    update cases set status = ${status}, proposal = ${proposal && JSON.stringify(proposal)}::jsonb,
      budget_role = ${charged?.role ?? null}, budget_since = ${charged?.since ?? null}
    where program_id = ${tenant} and id = ${id}`.execute(tx)
}

/** The very offer that stands already, sent again because the reply was lost. */
function isSame({ status, proposal }: CaseRow, author: Agent, compensations: readonly Compensation[]): boolean {
  if ((status !== 'proposed' && status !== 'awaiting_approval') || !proposal) return false
  return canonicalJson([proposal.author, proposal.compensations]) === canonicalJson([author, compensations])
}

function checkRewards({ rewards }: Program, compensations: readonly Compensation[]): void {
  const errors = compensations.flatMap((compensation, index) =>
    compensation.kind === 'voucher' && !rewards.some(({ id }) => id === compensation.reward)
      ? [{ pointer: `/compensations/${index}/reward`, detail: 'The programme has no such reward.' }]
      : [],
  )
  if (errors.length > 0) throw new ProblemError('invalid', { errors })
}
