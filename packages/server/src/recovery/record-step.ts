import type { Agent, CaseStep, EventType } from '@tenth/contract'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { emit } from '../ledger/emit.ts'

/** One thing that was done about a case. */
export interface NewStep {
  case: string
  member: string
  step: CaseStep['step']
  author?: Agent | null
  note?: string | undefined
  value?: number | null
  /** What is told of it. */
  event: EventType
  data?: Record<string, unknown>
}

/** Writes down what was done about a case, and tells it. */
export async function recordStep(
  tx: Tx,
  tenant: string,
  { author = null, note, value = null, ...step }: NewStep,
  { now, newId }: { now: Date; newId: () => string },
): Promise<void> {
  await sql`
    insert into case_steps (program_id, case_id, id, step, at, author, note, value)
    values (${tenant}, ${step.case}, ${newId()}, ${step.step}, ${now}, ${author && JSON.stringify(author)}::jsonb,
      ${note ?? null}, ${value})`.execute(tx)
  const data = { case: step.case, ...step.data }
  await emit(tx, tenant, [{ id: newId(), type: step.event, member: step.member, data, at: now.toISOString() }])
}
