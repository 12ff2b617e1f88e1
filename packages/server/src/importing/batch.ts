import { createHash } from 'node:crypto'
import type { RefusedRow, RowsFormat } from '@tenth/contract'
import { sql } from 'kysely'
import { ProblemError } from '../app/problem-error.ts'
import type { Tx } from '../db/database.ts'
import type { Changed } from '../ledger/write.ts'
import type { Importing } from './imported.ts'
import { kinds } from './kinds.ts'
import { mostRefused, type Progress } from './progress.ts'
import { readRow } from './read-row.ts'
import type { RawRow, Row } from './row.ts'

/** Rows that are written together, and how the file reads after the last of them. */
export interface Batch {
  rows: RawRow[]
  digest: Uint8Array
}

/**
 * Parts a file into batches; each knows by its digest everything up to its last row. The first `done` rows are one batch
 * that holds none of them.
 */
export async function* batches(rows: AsyncIterable<RawRow>, size: number, done = 0): AsyncGenerator<Batch> {
  const hash = createHash('sha256')
  let read = 0
  let open: RawRow[] = []
  for await (const row of rows) {
    hash.update(`${row.text}\n`)
    read += 1
    if (read > done) open.push(row)
    if (read !== done && open.length < size) continue
    yield { rows: open, digest: hash.copy().digest() }
    open = []
  }
  if (read < done) throw new ProblemError('import_differs')
  if (open.length > 0) yield { rows: open, digest: hash.copy().digest() }
}

/** Writes a batch in the caller's transaction; answers where the import stands then. */
export async function writeBatch(
  tx: Tx,
  { rows, digest }: Batch,
  progress: Progress,
  { format, ...importing }: Importing & { format: RowsFormat },
): Promise<{ next: Progress; refusals: RefusedRow[]; changed: Changed[] }> {
  const ignored = new Set(progress.ignored)
  const good: Row<Record<string, unknown>>[] = []
  const refusals: RefusedRow[] = []
  for (const raw of rows) {
    const read = readRow(raw, progress.kind, format, ignored)
    if (read.ok) good.push(read.row)
    else refusals.push(...read.refused)
  }
  const none = { added: 0, known: 0, refused: [], changed: [] }
  // What is brought along happened before, and elsewhere: no webhook tells it.
  await sql`select set_config('tenth.quiet', 'on', true)`.execute(tx)
  const imported = good.length > 0 ? await kinds[progress.kind].write(tx, good, importing) : none
  refusals.push(...imported.refused)
  refusals.sort((a, b) => a.line - b.line)
  const refused = progress.refused + new Set(refusals.map(({ line }) => line)).size
  const next: Progress = {
    kind: progress.kind,
    status: refused > mostRefused ? 'stopped' : 'running',
    rows: progress.rows + rows.length,
    added: progress.added + imported.added,
    known: progress.known + imported.known,
    refused,
    ignored: [...ignored],
    digest,
  }
  return { next, refusals, changed: imported.changed }
}
