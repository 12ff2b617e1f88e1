import type { Happening, Program } from '@tenth/contract'
import type { Tx } from '../db/database.ts'
import { refundedOrder } from '../ledger/order-of.ts'
import { lockStock, stockItem } from '../spending/stock.ts'

/** Locks the stocks that refunds may give rewards of cards back to, in order and before any member. */
export async function lockCardStocks(
  tx: Tx,
  tenant: string,
  { cards, rewards }: Program,
  activities: readonly Happening[],
): Promise<void> {
  if (!activities.some(activity => refundedOrder(activity) !== null)) return
  const given = new Set(cards.filter(card => card.rewardOnRefund === 'taken_back').map(card => card.reward))
  const counted = rewards.filter(reward => given.has(reward.id) && stockItem(reward) !== null)
  const inOrder = counted.toSorted((a, b) => ((stockItem(a) ?? '') < (stockItem(b) ?? '') ? -1 : 1))
  for (const reward of inOrder) await lockStock(tx, tenant, reward)
}
