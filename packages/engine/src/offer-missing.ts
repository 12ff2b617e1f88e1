import type { Condition, Range } from '@tenth/contract'
import { holds } from './condition.ts'
import type { Facts } from './facts.ts'

/** What a member is short of: so many orders, so many minor units. Nothing where it holds already. */
export interface Missing {
  orders?: number
  spent?: number
}

const ofOrder = ['total', 'lines', 'units', 'channel', 'data']

/**
 * What would have to be bought for a condition to hold; null where that would not help. With `open` there is no order
 * yet, and what is asked of one is taken to be so.
 */
export function missing(condition: Condition, facts: Facts, open: boolean): Missing | null {
  if ('all' in condition) return together(condition.all.map(part => missing(part, facts, open)))
  if ('any' in condition) {
    const ways = condition.any.map(part => missing(part, facts, open))
    return ways.find(way => way !== null && Object.keys(way).length === 0) ?? ways.find(way => way !== null) ?? null
  }
  if ('none' in condition) {
    const asked = condition.none.filter(part => !open || !asksOfOrder(part))
    return asked.some(part => holds(part, facts)) ? null : {}
  }
  if ((open && asksOfOrder(condition)) || holds(condition, facts)) return {}
  if ('orders' in condition) return ordersUntil(condition.orders, facts.orders)
  return 'spent' in condition ? spentUntil(condition.spent, facts.member.spent) : null
}

function together(parts: (Missing | null)[]): Missing | null {
  const all: Missing = {}
  for (const part of parts) {
    if (!part) return null
    if (part.orders !== undefined) all.orders = Math.max(all.orders ?? 0, part.orders)
    if (part.spent !== undefined) all.spent = Math.max(all.spent ?? 0, part.spent)
  }
  return all
}

function ordersUntil(
  { min = 0, max = Infinity, every = 1 }: { every?: number | undefined } & Range,
  orders: number,
): Missing | null {
  const next = Math.ceil(Math.max(orders, min, 1) / every) * every
  return next > max ? null : { orders: next - orders }
}

function spentUntil({ min = 0, max = Infinity }: Range, spent: number): Missing | null {
  return spent > max ? null : { spent: min - spent }
}

/** Whether a condition looks at an order, at any depth. */
function asksOfOrder(condition: Condition): boolean {
  return Object.entries(condition).some(([key, part]) =>
    ['all', 'any', 'none'].includes(key) ? (part as Condition[]).some(asksOfOrder) : ofOrder.includes(key),
  )
}
