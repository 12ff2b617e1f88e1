import type { Reward } from '@tenth/contract'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'

/** What a reward takes one of; null where nothing is counted. */
export function stockItem(reward: Reward | undefined): string | null {
  if (!reward) return null
  if (reward.pool !== undefined) return `pool:${reward.pool}`
  return reward.stock === undefined ? null : `reward:${reward.id}`
}

/** How many a stock has that was never touched. */
export function firstStock({ stock = 0 }: Reward): number {
  return stock
}

/**
 * Locks a reward's stock and answers how many are left; null where that is not counted. Everybody who wants one waits
 * here, before any member is locked.
 */
export async function lockStock(tx: Tx, tenant: string, reward: Reward | undefined): Promise<number | null> {
  const item = stockItem(reward)
  if (!reward || item === null) return null
  await sql`
    insert into stock (program_id, item, remaining) values (${tenant}, ${item}, ${firstStock(reward)})
    on conflict do nothing`.execute(tx)
  return lockItem(tx, tenant, item)
}

/** Locks a stock by its name, as a redemption holds it. */
export async function lockItem(tx: Tx, tenant: string, item: string): Promise<number> {
  const { rows } = await sql<{ remaining: number }>`
    select remaining from stock where program_id = ${tenant} and item = ${item} for no key update`.execute(tx)
  return rows[0]?.remaining ?? 0
}

/** Changes a stock that is locked. */
export async function addToStock(tx: Tx, tenant: string, item: string, change: number): Promise<void> {
  await sql`
    update stock set remaining = remaining + ${change}
    where program_id = ${tenant} and item = ${item}`.execute(tx)
}
