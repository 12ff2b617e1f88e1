import type {
  Cancellation,
  CancellationCase,
  CancellationStatus,
  CancelReason,
  MadeOffer,
  Program,
} from '@tenth/contract'
import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../db/database.ts'
import { iso, millis } from '../ledger/millis.ts'

/** A cancellation as it is stored; moments are milliseconds. */
export interface CaseRow {
  id: string
  subscription: string
  member: string
  status: CancellationStatus
  at: number
  until: number
  reason: string | null
  words: string | null
  offers: MadeOffer[]
  holdOut: boolean
  withheld: CancellationCase['withheld']
  accepted: string | null
  acceptedAt: number | null
  saves: number | null
  fulfilledAt: number | null
}

/** The columns of a cancellation `c`. */
export const caseColumns: RawBuilder<CaseRow> = sql`
  c.id, c.subscription_id as subscription, c.member_id as member, c.status, ${millis('c.at')} as at,
  ${millis('c.until')} as until, c.reason, c.words, c.offers, c.hold_out as "holdOut", c.withheld, c.accepted,
  ${millis('c.accepted_at')} as "acceptedAt", c.saves, ${millis('c.fulfilled_at')} as "fulfilledAt"`

const open: readonly CancellationStatus[] = ['requested', 'offered', 'talking']

/** The status as it is now: what nobody went on with in time has lapsed, whether or not it was asked for since. */
export function caseStatusAt({ status, until }: Pick<CaseRow, 'status' | 'until'>, now: Date): CancellationStatus {
  return open.includes(status) && until <= now.getTime() ? 'lapsed' : status
}

/** A cancellation by its id. */
export async function findCase(tx: Tx, tenant: string, id: string): Promise<CaseRow | undefined> {
  const { rows } = await sql<CaseRow>`
    select ${caseColumns} from cancellations c where c.program_id = ${tenant} and c.id = ${id}`.execute(tx)
  return rows[0]
}

/** As the member sees it. */
export function caseView(row: CaseRow, { saving }: Pick<Program, 'saving'>, now: Date): Cancellation {
  const { id, subscription, reason, offers, accepted } = row
  const reasons: CancelReason[] = saving?.reasons ?? []
  const moments = { at: iso(row.at), until: iso(row.until), fulfilledAt: iso(row.fulfilledAt) }
  return { id, subscription, status: caseStatusAt(row, now), ...moments, reasons, reason, offers, accepted }
}

/** As the shop sees it, with everything that was done. */
export async function shopViews(
  tx: Tx,
  tenant: string,
  cases: readonly CaseRow[],
  program: Pick<Program, 'saving'>,
  now: Date,
): Promise<CancellationCase[]> {
  const { rows } = await sql<CancellationCase['steps'][number] & { id: string; moment: number }>`
    select cancellation_id as id, step, by, ${millis('s.at')} as moment, what from cancellation_steps s
    where program_id = ${tenant}
      and cancellation_id in (select jsonb_array_elements_text(${JSON.stringify(cases.map(({ id }) => id))}::jsonb))
    order by cancellation_id, position`.execute(tx)
  return cases.map(row => ({
    ...caseView(row, program, now),
    member: row.member,
    text: row.words,
    withheld: row.withheld,
    steps: rows
      .filter(({ id }) => id === row.id)
      .map(({ step, by, moment, what }) => ({ step, by, at: iso(moment), what })),
  }))
}
