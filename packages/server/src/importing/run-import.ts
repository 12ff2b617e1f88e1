import type { ImportKind, RefusedRow, RowsFormat } from '@tenth/contract'
import { ProblemError } from '../app/problem-error.ts'
import type { Database } from '../db/database.ts'
import type { Changed } from '../ledger/write.ts'
import { batches, writeBatch, type Batch } from './batch.ts'
import type { Importing } from './imported.ts'
import { begin, holdAt, keepProgress, newProgress, type Progress } from './progress.ts'
import type { RawRow } from './row.ts'

/** Rows to import, and how. */
export interface Import extends Omit<Importing, 'now'> {
  kind: ImportKind
  format: RowsFormat
  rows: AsyncIterable<RawRow>
  now: () => Date
}

const size = 500

/** Imports batch by batch, each in a transaction that also keeps how far it came; goes on where it was left. */
export async function runImport(
  db: Database,
  { rows, kind, now, ...rest }: Import,
  changed: (changed: Changed[]) => void,
): Promise<Progress> {
  const { tenant, id } = rest
  let progress = await db.transaction(tenant, tx => begin(tx, tenant, { id, kind, now: now() }))
  const left = progress
  for await (const batch of batches(rows, size, left.rows)) {
    // What is done already comes first, and the file is known again by it.
    if (batch.rows.length === 0 && !same(batch.digest, left.digest)) throw new ProblemError('import_differs')
    if (progress.status === 'stopped') return progress
    if (batch.rows.length === 0) continue
    if (progress.status === 'done') throw new ProblemError('import_differs')
    const at = now()
    const written = await db.transaction(tenant, async tx => {
      await holdAt(tx, tenant, id, progress)
      const result = await writeBatch(tx, batch, progress, { ...rest, now: at })
      await keepProgress(tx, tenant, id, { ...result, now: at })
      return result
    })
    changed(written.changed)
    progress = written.next
  }
  return progress.status === 'running' ? finish(db, { tenant, id, now: now() }, progress) : progress
}

async function finish(
  db: Database,
  { tenant, id, now }: { tenant: string; id: string; now: Date },
  progress: Progress,
): Promise<Progress> {
  const next: Progress = { ...progress, status: 'done' }
  await db.transaction(tenant, async tx => {
    await holdAt(tx, tenant, id, progress)
    await keepProgress(tx, tenant, id, { next, refusals: [], now })
  })
  return next
}

class Rehearsed extends Error {}

/** Does it all in one transaction and takes it back: what is told is exactly what would have happened. */
export async function rehearse(
  db: Database,
  { rows, kind, now, ...rest }: Import,
): Promise<{ progress: Progress; refusals: RefusedRow[] }> {
  let progress = newProgress(kind)
  const refusals: RefusedRow[] = []
  let begun = false
  try {
    await db.transaction(rest.tenant, async tx => {
      // Rows that were read are gone.
      if (begun) throw new ProblemError('too_busy', { detail: 'Others changed the same at once. Send it again.' })
      begun = true
      for await (const batch of batches(rows, size)) {
        const written = await writeBatch(tx, batch, progress, { ...rest, now: now() })
        progress = written.next
        refusals.push(...written.refusals)
        if (progress.status === 'stopped') break
      }
      throw new Rehearsed()
    })
  } catch (error) {
    if (!(error instanceof Rehearsed)) throw error
  }
  if (progress.status === 'running') progress = { ...progress, status: 'done' }
  return { progress, refusals }
}

function same(a: Batch['digest'], b: Batch['digest']): boolean {
  return Buffer.from(a).equals(b)
}
