import type { EarningRule, PublicProgram } from '@tenth/core'

/** What the programme itself says that a tier gives, beside the shop's own words. */
export interface Perks {
  /** What reaching it gives: points, stamps or rewards. */
  reaching: ({ points: number } | { stamps: number } | { reward: string })[]
  /** Rewards with a price of this tier's own. */
  prices: { reward: string; cost: number }[]
  /** Ways to earn that have a name and are for this tier. */
  ways: EarningRule[]
}

/** What a tier gives, as far as the rules that any page may read tell it. */
export function perksOf({ earn, rewards }: Pick<PublicProgram, 'earn' | 'rewards'>, tier: string): Perks {
  const reaches = earn.filter(rule => rule.on === 'tier.reached' && reachedTier(rule) === tier)
  return {
    reaching: reaches.flatMap(rule => [...fixed(rule), ...(rule.gives ?? [])]),
    prices: rewards.flatMap(({ id, costByTier }) => {
      const cost = costByTier?.[tier]
      return cost === undefined ? [] : [{ reward: id, cost }]
    }),
    ways: earn.filter(({ name, when }) => name !== undefined && isFor(when, tier)),
  }
}

/** The tier that a rule waits for, where it is one alone and nothing else is asked. */
function reachedTier({ named, when }: EarningRule): unknown {
  if (when === undefined) return named
  return named === undefined && 'data' in when && Object.keys(when.data).length === 1 ? when.data['tier'] : undefined
}

function fixed({ amount, unit }: EarningRule): Perks['reaching'] {
  if (amount?.kind !== 'fixed') return []
  return [unit === 'points' ? { points: amount.give } : { stamps: amount.give }]
}

function isFor(when: EarningRule['when'], tier: string): boolean {
  return when !== undefined && 'tier' in when && when.tier.includes(tier)
}
