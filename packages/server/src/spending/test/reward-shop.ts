import type { ProgramInput } from '@tenth/contract'
import type { Database } from '../../db/database.ts'
import { deli, deliWith } from '../../test-database/deli-program.ts'
import { cake, openShop, type Shop } from '../../test-database/test-shop.ts'

export type RewardInput = NonNullable<ProgramInput['rewards']>[number]

/** The deli with these rewards and no cards: a point for each half euro. */
export function withRewards(rewards: RewardInput[], more: Partial<ProgramInput> = {}): ProgramInput {
  return deliWith({ cards: [], earn: (deli.earn ?? []).slice(0, 1), rewards, ...more })
}

/** Such a shop, with a member who has 100 points. */
export async function rewardShop(
  db: Database,
  rewards: RewardInput[],
  more: Partial<ProgramInput> = {},
): Promise<Shop> {
  const shop = await openShop(db, withRewards(rewards, more))
  await shop.join('ann')
  await shop.buy('ann', [cake(5000)], 'first')
  return shop
}
