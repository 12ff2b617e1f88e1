import { sql } from 'kysely'
import type { Tx } from './database.ts'

/** Makes the tenant's row, that keys and versions hang on, where it is not there yet. */
export async function ensureTenant(tx: Tx, program: string): Promise<void> {
  await sql`insert into programs (program_id) values (${program}) on conflict do nothing`.execute(tx)
}
