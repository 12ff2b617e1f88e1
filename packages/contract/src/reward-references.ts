import type { Condition } from './condition.ts'
import type { Reward } from './reward.ts'
import type { TierRules } from './tier.ts'

const ofOrder = ['total', 'lines', 'units', 'channel', 'data']

/** Looks at what rewards ask, which is nothing of an order, for taking one is none; and at the tiers that have prices. */
export function checkRewards(
  { rewards, tiers }: { rewards: readonly Reward[]; tiers?: TierRules | undefined },
  issue: (path: PropertyKey[], message: string) => void,
): void {
  const levels = new Set(tiers?.levels.map(({ id }) => id))
  rewards.forEach(({ when, costByTier = {} }, index) => {
    for (const tier of Object.keys(costByTier).filter(tier => !levels.has(tier))) {
      issue(['rewards', index, 'costByTier', tier], `There is no tier ${tier}.`)
    }
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
