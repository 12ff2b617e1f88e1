import { ProblemError } from '../app/problem-error.ts'
import type { Handler } from '../handlers/handler.ts'
import { findProgress, stateOf } from './progress.ts'

export const getImport: Handler<'getImport'> = async ({ db, caller, params }) => {
  const progress = await db.transaction(caller.program, tx => findProgress(tx, caller.program, params.import))
  if (!progress) throw new ProblemError('import_unknown')
  return stateOf(params.import, progress, false)
}
