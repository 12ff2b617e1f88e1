import type { Contest, ContestStatus, Program } from '@tenth/contract'
import { sql } from 'kysely'
import { ProblemError } from '../app/problem-error.ts'
import type { Tx } from '../db/database.ts'

/** A contest as it is stored: only what the draw needs; all else is said by the programme. */
export interface ContestRow {
  id: string
  commitment: string
  committedAt: Date
  status: 'running' | 'drawn' | 'cancelled'
  drawnAt: Date | null
  list: string | null
  /** Null before the draw. */
  seed: string | null
}

/**
 * A contest by its id. With `share` it stays as it is until the end of the transaction, so that nobody draws it
 * meanwhile; members are locked before it.
 *
 * @throws ProblemError `contest_unknown`
 */
export async function contestRow(tx: Tx, tenant: string, id: string, lock?: 'share'): Promise<ContestRow> {
  const { rows } = await sql<ContestRow>`
    select id, commitment, committed_at as "committedAt", status, drawn_at as "drawnAt", list,
      case when status = 'drawn' then seed end as seed
    from contests where program_id = ${tenant} and id = ${id} ${lock ? sql`for share` : sql``}`.execute(tx)
  if (!rows[0]) throw new ProblemError('contest_unknown')
  return rows[0]
}

/** What a programme says of a contest; null where it says nothing any more. */
export function contestOf({ contests }: Program, id: string): Contest | null {
  return contests.find(contest => contest.id === id) ?? null
}

/** Where a contest stands at a moment. */
export function statusOf({ status }: Pick<ContestRow, 'status'>, contest: Contest | null, now: Date): ContestStatus {
  if (status !== 'running') return status
  if (!contest) return 'cancelled'
  if (now.getTime() < Date.parse(contest.opens)) return 'announced'
  return now.getTime() < Date.parse(contest.closes) ? 'open' : 'closed'
}

/** When a contest is drawn, in milliseconds. */
export function drawTime({ closes, draws }: Contest): number {
  return Date.parse(draws ?? closes)
}
