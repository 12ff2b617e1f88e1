import type { Reward } from '@tenth/contract'

/** What a reward costs a member of a tier, in points; null where it cannot be bought. */
export function priceOf({ cost, costByTier = {} }: Reward, tier: string | null): number | null {
  const ofTier = tier !== null && Object.hasOwn(costByTier, tier) ? costByTier[tier] : undefined
  return ofTier ?? cost ?? null
}
