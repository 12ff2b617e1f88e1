import type { Condition, LineFilter, OrderLine } from '@tenth/contract'

/** Whether a condition holds for an order's lines. */
export function holds(condition: Condition, lines: readonly OrderLine[]): boolean {
  if ('all' in condition) return condition.all.every(part => holds(part, lines))
  if ('any' in condition) return condition.any.some(part => holds(part, lines))
  if ('none' in condition) return !condition.none.some(part => holds(part, lines))
  if ('lines' in condition) return lines.some(line => matches(condition.lines, line))
  const total = sumOf(lines)
  const { min = 0, max = Infinity } = condition.total
  return min <= total && total <= max
}

/** Whether a line has one of the values of every key that the filter gives. */
export function matches(filter: LineFilter, line: OrderLine): boolean {
  return (
    hasOneOf(filter.sku, [line.sku]) &&
    hasOneOf(filter.category, line.categories) &&
    hasOneOf(filter.label, line.labels)
  )
}

/** What the lines cost together. */
export function sumOf(lines: readonly { amount: number }[]): number {
  return lines.reduce((sum, line) => sum + line.amount, 0)
}

function hasOneOf(wanted: readonly string[] | undefined, values: readonly string[] = []): boolean {
  return wanted === undefined || values.some(value => wanted.includes(value))
}
