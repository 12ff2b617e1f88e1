import type { CancellationCase } from '@tenth/contract'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { write, type Changed } from '../ledger/write.ts'
import { emptyWriting } from '../ledger/writing.ts'
import type { CaseRow } from './case-row.ts'

type Step = CancellationCase['steps'][number]

/** Who takes a step. */
export type By = Step['by']

/** Writes a cancellation as it is now, with the step that led there. The member's page asks again. */
export async function writeCase(
  tx: Tx,
  tenant: string,
  row: CaseRow,
  { step, by, what }: Pick<Step, 'step' | 'by' | 'what'>,
  now: Date,
): Promise<Changed[]> {
  const moment = (at: number | null) => (at === null ? null : new Date(at))
  await sql`
    update cancellations set status = ${row.status}, reason = ${row.reason}, words = ${row.words},
      offers = ${JSON.stringify(row.offers)}::jsonb, withheld = ${row.withheld}, accepted = ${row.accepted},
      accepted_at = ${moment(row.acceptedAt)}, saves = ${row.saves}, fulfilled_at = ${moment(row.fulfilledAt)}
    where program_id = ${tenant} and id = ${row.id}`.execute(tx)
  await addStep(tx, tenant, row.id, { step, by, what }, now)
  return write(tx, tenant, { ...emptyWriting(), touched: new Set([row.member]) })
}

/** Adds to what was done, behind everything before. */
export async function addStep(
  tx: Tx,
  tenant: string,
  id: string,
  { step, by, what }: Pick<Step, 'step' | 'by' | 'what'>,
  now: Date,
): Promise<void> {
  await sql`
    insert into cancellation_steps (program_id, cancellation_id, position, step, by, at, what)
    select ${tenant}, ${id}, count(*), ${step}, ${by}, ${now}, ${what} from cancellation_steps
    where program_id = ${tenant} and cancellation_id = ${id}`.execute(tx)
}
