import type { Condition } from './condition.ts'

/** Whether a condition looks at an order. */
export function asksForOrder(condition: Condition): boolean {
  return Object.entries(condition).some(([key, part]) =>
    ['all', 'any', 'none'].includes(key)
      ? (part as Condition[]).some(asksForOrder)
      : ['total', 'lines', 'units'].includes(key),
  )
}
