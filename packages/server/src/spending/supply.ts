import type { Reward } from '@tenth/contract'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { millis } from '../ledger/millis.ts'

/** When a member took a reward and did not give it back, newest first, as many as its limit counts. */
export async function takenBy(tx: Tx, tenant: string, member: string, { id, limit }: Reward): Promise<number[]> {
  if (!limit) return []
  const { rows } = await sql<{ at: number }>`
    select ${millis('at')} as at from redemptions
    where program_id = ${tenant} and member_id = ${member} and reward = ${id} and status <> 'cancelled' and cost > 0
    order by redemptions.at desc limit ${limit.times}`.execute(tx)
  return rows.map(({ at }) => at)
}
