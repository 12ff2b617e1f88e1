import type { CodeImport, CodeImported } from '@tenth/contract'
import { ProblemError } from '../app/problem-error.ts'
import type { Database } from '../db/database.ts'
import { programInForce } from '../ledger/program-in-force.ts'
import { putIntoPool, sealingKeyOf } from './pool.ts'
import { readCodes } from './read-codes.ts'
import { lockStock } from './stock.ts'

/** Puts codes into a pool. What is there already stays as it is, so that a file may be sent again. */
export function importCodes(
  db: Database,
  { tenant, pool, given }: { tenant: string; pool: string; given: CodeImport },
  { now, sealingKey }: { now: Date; sealingKey: string | null },
): Promise<CodeImported> {
  return db.transaction(tenant, async tx => {
    const { program } = await programInForce(tx, tenant)
    const reward = program.rewards.find(reward => reward.pool === pool)
    if (!reward) throw new ProblemError('pool_unknown')
    const key = sealingKeyOf(sealingKey)
    const { codes, repeated, refused } = readCodes(given)
    const before = (await lockStock(tx, tenant, reward)) ?? 0
    const added = await putIntoPool(tx, tenant, { pool, codes, sealingKey: key, now })
    return { pool, added, known: codes.length - added + repeated, refused, left: before + added }
  })
}
