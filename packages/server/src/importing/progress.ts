import type { ImportKind, ImportState, RefusedRow } from '@tenth/contract'
import { sql } from 'kysely'
import { ProblemError } from '../app/problem-error.ts'
import type { Tx } from '../db/database.ts'

/** How far an import has come, and by what it is known again. */
export interface Progress extends Pick<
  ImportState,
  'kind' | 'status' | 'rows' | 'added' | 'known' | 'refused' | 'ignored'
> {
  /** SHA-256 of the rows that are done. */
  digest: Uint8Array
}

/** More refused rows than this, and it is the file that is wrong. */
export const mostRefused = 10_000

export function newProgress(kind: ImportKind): Progress {
  return { kind, status: 'running', rows: 0, added: 0, known: 0, refused: 0, ignored: [], digest: Buffer.alloc(32) }
}

export async function findProgress(tx: Tx, tenant: string, id: string): Promise<Progress | null> {
  const { rows } = await sql<Progress>`
    select kind, status, rows, added, known, refused, ignored, digest from imports
    where program_id = ${tenant} and id = ${id}`.execute(tx)
  return rows[0] ?? null
}

/** Begins an import, or finds it as it was left. */
export async function begin(
  tx: Tx,
  tenant: string,
  { id, kind, now }: { id: string; kind: ImportKind; now: Date },
): Promise<Progress> {
  await sql`
    insert into imports (program_id, id, kind, digest, started_at)
    values (${tenant}, ${id}, ${kind}, ${newProgress(kind).digest}, ${now}) on conflict do nothing`.execute(tx)
  const found = await findProgress(tx, tenant, id)
  if (found?.kind !== kind) throw new ProblemError('import_differs')
  return found
}

/** Locks an import that stands where the caller left it; whoever else goes on with it at the same time is refused. */
export async function holdAt(tx: Tx, tenant: string, id: string, { rows: at }: Progress): Promise<void> {
  const { rows } = await sql<Pick<Progress, 'rows' | 'status'>>`
    select rows, status from imports where program_id = ${tenant} and id = ${id} for no key update`.execute(tx)
  if (rows[0]?.rows !== at || rows[0].status !== 'running') throw new ProblemError('import_running')
}

/** Keeps where an import stands now, and which rows were refused since it was kept last. */
export async function keepProgress(
  tx: Tx,
  tenant: string,
  id: string,
  { next, refusals, now }: { next: Progress; refusals: readonly RefusedRow[]; now: Date },
): Promise<void> {
  await sql`
    update imports set status = ${next.status}, rows = ${next.rows}, added = ${next.added}, known = ${next.known},
      refused = ${next.refused}, ignored = ${JSON.stringify(next.ignored)}::jsonb, digest = ${next.digest},
      finished_at = case when ${next.status} = 'running' then null else ${now}::timestamptz end
    where program_id = ${tenant} and id = ${id}`.execute(tx)
  await sql`
    insert into import_refusals (program_id, import_id, position, line, pointer, detail)
    select ${tenant}, ${id}, r.index + coalesce((
      select max(position) + 1 from import_refusals where program_id = ${tenant} and import_id = ${id}
    ), 0), r.line, r.pointer, r.detail
    from jsonb_to_recordset(${JSON.stringify(refusals.map((refusal, index) => ({ ...refusal, index })))}::jsonb)
      as r(index int, line bigint, pointer text, detail text)`.execute(tx)
}

/** Refused rows of an import from a place on, so many at most. */
export async function refusalsFrom(
  tx: Tx,
  tenant: string,
  { id, from, limit }: { id: string; from: number; limit: number },
): Promise<(RefusedRow & { position: number })[]> {
  const { rows } = await sql<RefusedRow & { position: number }>`
    select position, line, pointer, detail from import_refusals
    where program_id = ${tenant} and import_id = ${id} and position >= ${from}
    order by position limit ${limit}`.execute(tx)
  return rows
}

export function stateOf(id: string, progress: Progress, dryRun: boolean): ImportState {
  const { digest: _digest, ...rest } = progress
  return { import: id, ...rest, dryRun }
}
