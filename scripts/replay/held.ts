import type { Shop } from '@tenth/core/shop'

/** What the server says the customers of a log hold now, by unit: spendable and pending together. */
export async function heldBy(
  shop: Pick<Shop, 'members'>,
  customers: ReadonlySet<string>,
): Promise<Map<string, bigint>> {
  const totals = new Map<string, bigint>()
  const add = (unit: string, { available, pending }: { available: number; pending: number }): void => {
    totals.set(unit, (totals.get(unit) ?? 0n) + BigInt(available) + BigInt(pending))
  }
  let cursor: string | null = null
  do {
    const { items, next } = await shop.members(cursor === null ? { limit: 200 } : { limit: 200, cursor })
    for (const member of items) {
      if (!customers.has(member.id)) continue
      add('points', member.points)
      for (const { card, balance } of member.cards) add(card, balance)
    }
    cursor = next
  } while (cursor !== null)
  return totals
}
