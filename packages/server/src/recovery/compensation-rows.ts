import type { CompensationRecord } from '@tenth/contract'
import { sql } from 'kysely'
import { ProblemError } from '../app/problem-error.ts'
import type { Tx } from '../db/database.ts'
import { emit } from '../ledger/emit.ts'

type Row = Omit<CompensationRecord, 'at' | 'fulfilledAt'> & { at: Date; fulfilledAt: Date | null }

const columns = sql`
  id, case_id as "case", member_id as member, order_id as "order", compensation, at, fulfilled_at as "fulfilledAt",
  reference`

/** Replacements and refunds, newest first, so many at most, after the one with this id; only those not done with `due`. */
export async function compensationsOf(
  tx: Tx,
  tenant: string,
  { after, limit, due }: { after: string | null; limit: number; due: boolean | undefined },
): Promise<CompensationRecord[]> {
  const { rows } = await sql<Row>`
    select ${columns} from compensations
    where program_id = ${tenant} and (${after}::text is null or id < ${after}::text collate "C")
      and (${due ?? null}::boolean is null or (fulfilled_at is null) = ${due ?? null}::boolean)
    order by id desc limit ${limit}`.execute(tx)
  return rows.map(view)
}

/** Marks a replacement or refund done, once: what was said first stays. */
export async function fulfil(
  tx: Tx,
  tenant: string,
  { id, reference }: { id: string; reference: string | undefined },
  { now, newId }: { now: Date; newId: () => string },
): Promise<CompensationRecord> {
  const done = await sql<Row>`
    update compensations set fulfilled_at = ${now}, reference = ${reference ?? null}
    where program_id = ${tenant} and id = ${id} and fulfilled_at is null returning ${columns}`.execute(tx)
  const [first] = done.rows
  if (first) {
    const data = { compensation: id, case: first.case, reference: first.reference }
    const about = { member: first.member, data, at: now.toISOString() }
    await emit(tx, tenant, [{ id: newId(), type: 'compensation.fulfilled', ...about }])
    return view(first)
  }
  const { rows } = await sql<Row>`
    select ${columns} from compensations where program_id = ${tenant} and id = ${id}`.execute(tx)
  const [known] = rows
  if (!known) throw new ProblemError('compensation_unknown')
  return view(known)
}

function view({ at, fulfilledAt, ...row }: Row): CompensationRecord {
  return { ...row, at: at.toISOString(), fulfilledAt: fulfilledAt?.toISOString() ?? null }
}
