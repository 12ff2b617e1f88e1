import { createHash, randomBytes } from 'node:crypto'
import type { Program } from '@tenth/contract'
import { commitmentTo } from '@tenth/engine'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'

/** SHA-256, as the engine asks for it. */
export function sha256(text: string): Uint8Array {
  return createHash('sha256').update(text, 'utf8').digest()
}

/**
 * When a programme is published: commits to a seed for each contest that is new, and calls off those that the programme
 * no longer has and that were not drawn.
 */
export async function commitSeeds(tx: Tx, tenant: string, { contests }: Program, now: Date): Promise<void> {
  const ids = JSON.stringify(contests.map(({ id }) => id))
  await sql`
    update contests set status = 'cancelled'
    where program_id = ${tenant} and status = 'running'
      and id not in (select jsonb_array_elements_text(${ids}::jsonb))`.execute(tx)
  for (const { id } of contests) {
    const seed = randomBytes(32).toString('hex')
    await sql`
      insert into contests (program_id, id, seed, commitment, committed_at)
      values (${tenant}, ${id}, ${seed}, ${commitmentTo(seed, sha256)}, ${now}) on conflict do nothing`.execute(tx)
  }
}
