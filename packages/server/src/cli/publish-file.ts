import type { Program } from '@tenth/contract'
import type { Logger } from 'pino'
import type { Database } from '../db/database.ts'
import { publish } from '../ledger/publish.ts'
import type { GivenKey } from './serve-settings.ts'

/** Publishes the programme for every tenant that a key of the settings opens; the document in force makes no version. */
export async function publishFile(
  db: Database,
  keys: readonly GivenKey[],
  program: Program,
  logger: Logger,
): Promise<void> {
  for (const tenant of new Set(keys.map(key => key.tenant))) {
    const { version } = await publish(db, tenant, program, new Date())
    logger.info({ tenant, version }, 'the programme is in force')
  }
}
