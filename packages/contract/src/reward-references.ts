import type { Condition } from './condition.ts'
import type { Reward } from './reward.ts'

const ofOrder = ['total', 'lines', 'units', 'channel', 'data']

/** Looks at what rewards ask: taking one is no order, so nothing of an order can be asked. */
export function checkRewards(
  { rewards }: { rewards: readonly Reward[] },
  issue: (path: PropertyKey[], message: string) => void,
): void {
  rewards.forEach(({ when }, index) => {
    const asked = when && asksFor(when, ofOrder)
    if (asked)
      issue(['rewards', index, 'when'], `A reward is taken without an order, so ${asked} is never so. Remove it.`)
  })
}

/** The first of these kinds that a condition asks for, at any depth. */
export function asksFor(condition: Condition, kinds: readonly string[]): string | null {
  for (const [key, part] of Object.entries(condition)) {
    if (kinds.includes(key)) return key
    if (!['all', 'any', 'none'].includes(key)) continue
    for (const inner of part as Condition[]) {
      const asked = asksFor(inner, kinds)
      if (asked) return asked
    }
  }
  return null
}
