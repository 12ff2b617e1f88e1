import type { TierRules } from '@tenth/contract'
import type { Counted, Purchase } from '@tenth/engine'
import { countedOf } from '../tiers/counted.ts'
import type { World } from './world.ts'

/** A member's orders that something is left of: when, and what of their lines was not refunded. */
export function purchasesOf(world: World, member: string): Purchase[] {
  const purchases: Purchase[] = []
  for (const id of world.ordersOf.get(member) ?? []) {
    const order = world.orders.get(id)
    if (!order) continue
    const amount = order.lines.reduce((sum, line) => sum + line.amount - line.refundedAmount, 0)
    if (amount > 0) purchases.push({ at: order.at, amount })
  }
  return purchases
}

/** What tiers count of a member. */
export function countedFor(world: World, member: string, tiers: TierRules): readonly Counted[] {
  if (tiers.counts === 'segment') return []
  if (tiers.counts !== 'points') return countedOf(tiers, purchasesOf(world, member), [])
  return (world.points.get(member) ?? []).filter(({ rule }) => !tiers.except.includes(rule ?? ''))
}
