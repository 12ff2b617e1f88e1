import type { Agent, Case, Complaint, Program } from '@tenth/contract'
import { sql } from 'kysely'
import { ProblemError, refused } from '../app/problem-error.ts'
import type { Tx } from '../db/database.ts'
import { recordStep } from './record-step.ts'

/** Something that went wrong for a member. */
export interface NewCase extends Complaint {
  id: string
  member: string
  openedBy: Case['openedBy']
  author?: Agent | null
  /** SHA-256 of what a shop opened it with. */
  hash?: Uint8Array | null
}

/**
 * Opens a case, whose member the caller has locked.
 *
 * @throws ProblemError for an unknown reason or order, or `refused` where there is a case about it already.
 */
export async function openCase(
  tx: Tx,
  tenant: string,
  program: Program,
  opened: NewCase,
  context: { now: Date; newId: () => string },
): Promise<void> {
  const { id, member, reason, order = null, text, openedBy, author = null, hash = null } = opened
  if (!program.recovery?.reasons.some(known => known.id === reason)) {
    const detail = 'The programme has no such reason.'
    throw new ProblemError('invalid', { errors: [{ pointer: '/reason', detail }] })
  }
  if (order !== null) await checkOrder(tx, tenant, member, order)
  const before = await caseAbout(tx, tenant, member, order)
  if (before)
    throw refused({ code: before.accepted ? 'case_made_good' : 'case_already_open', facts: { case: before.id } })
  await sql`
    insert into cases (program_id, id, member_id, reason, order_id, body, opened_by, content_hash, opened_at)
    values (${tenant}, ${id}, ${member}, ${reason}, ${order}, ${text}, ${openedBy}, ${hash}, ${context.now})`.execute(
    tx,
  )
  const told = { case: id, member, step: 'opened', author, event: 'case.opened', data: { reason, order } } as const
  await recordStep(tx, tenant, told, context)
}

/** What stands in the way of another case: one that is open about the same, or one that made the same order good. */
export async function caseAbout(
  tx: Tx,
  tenant: string,
  member: string,
  order: string | null,
): Promise<{ id: string; accepted: boolean } | undefined> {
  const { rows } = await sql<{ id: string; accepted: boolean }>`
    select id, accepted_at is not null as accepted from cases
    where program_id = ${tenant} and member_id = ${member} and order_id is not distinct from ${order}
      and (status <> 'closed' or (order_id is not null and accepted_at is not null))
    order by turn limit 1`.execute(tx)
  return rows[0]
}

async function checkOrder(tx: Tx, tenant: string, member: string, order: string): Promise<void> {
  const { rows } = await sql`
    select from orders where program_id = ${tenant} and id = ${order} and member_id = ${member}`.execute(tx)
  if (rows.length === 0) throw new ProblemError('order_unknown')
}
