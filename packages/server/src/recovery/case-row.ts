import type { Case, CaseStatus, CaseStep, MyCase, Proposal } from '@tenth/contract'
import { sql, type RawBuilder } from 'kysely'
import { ProblemError } from '../app/problem-error.ts'
import type { Tx } from '../db/database.ts'

/** A case as it is stored. */
export interface CaseRow {
  id: string
  member: string
  reason: string
  order: string | null
  text: string
  openedBy: Case['openedBy']
  status: CaseStatus
  openedAt: Date
  /** Orders cases by when they were opened. */
  turn: number
  proposal: Proposal | null
  /** Whether the member accepted it, closed since or not. */
  accepted: boolean
  /** The budget that the offer is charged to. */
  budgetRole: string | null
  budgetSince: Date | null
  /** SHA-256 of what a shop opened it with. */
  hash: Uint8Array | null
}

/** The columns of a case `c`. */
export const caseColumns: RawBuilder<CaseRow> = sql`
  c.id, c.member_id as member, c.reason, c.order_id as "order", c.body as text, c.opened_by as "openedBy", c.status,
  c.opened_at as "openedAt", c.turn, c.proposal, c.accepted_at is not null as accepted, c.budget_role as "budgetRole", c.budget_since as "budgetSince",
  c.content_hash as hash`

/** A case by its id; none where there is none. */
export async function findCase(tx: Tx, tenant: string, id: string): Promise<CaseRow | undefined> {
  const { rows } = await sql<CaseRow>`
    select ${caseColumns} from cases c where c.program_id = ${tenant} and c.id = ${id}`.execute(tx)
  return rows[0]
}

/**
 * The case, while nobody else does anything about it. It comes first of all locks: then budgets, then members.
 *
 * @throws ProblemError `case_unknown`
 */
export async function lockCase(tx: Tx, tenant: string, id: string): Promise<CaseRow> {
  await sql`select from cases where program_id = ${tenant} and id = ${id} for no key update`.execute(tx)
  const row = await findCase(tx, tenant, id)
  if (!row) throw new ProblemError('case_unknown')
  return row
}

/** Cases with all that was done about them, for the shop. */
export async function caseViews(tx: Tx, tenant: string, rows: readonly CaseRow[]): Promise<Case[]> {
  const ids = JSON.stringify(rows.map(({ id }) => id))
  const { rows: steps } = await sql<Omit<CaseStep, 'at'> & { case: string; at: Date }>`
    select case_id as "case", step, at, author, note, value from case_steps
    where program_id = ${tenant} and case_id in (select jsonb_array_elements_text(${ids}::jsonb)) order by id`.execute(
    tx,
  )
  return rows.map(({ id, member, reason, order, text, openedBy, status, openedAt, proposal }) => ({
    ...{ id, member, reason, order, text, openedBy, status, openedAt: openedAt.toISOString(), proposal },
    steps: steps
      .filter(step => step.case === id)
      .map(({ step, at, author, note, value }) => ({ step, at: at.toISOString(), author, note, value })),
  }))
}

/** One case, for the shop. */
export async function caseView(tx: Tx, tenant: string, id: string): Promise<Case> {
  const row = await findCase(tx, tenant, id)
  const [view] = row ? await caseViews(tx, tenant, [row]) : []
  if (!view) throw new ProblemError('case_unknown')
  return view
}

/** A case as its member sees it: an offer only once it is one. */
export function myCase({ id, reason, order, text, status, openedAt, proposal, accepted }: CaseRow): MyCase {
  const offered = status === 'proposed' || accepted
  return {
    ...{ id, reason, order, text, openedAt: openedAt.toISOString() },
    status: status === 'awaiting_approval' ? 'open' : status,
    offer: offered ? (proposal?.compensations ?? null) : null,
  }
}
