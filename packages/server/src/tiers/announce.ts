import type { OwnOccasion, Program } from '@tenth/contract'
import type { TierStep } from '@tenth/engine'
import type { NewEvent } from '../ledger/emit.ts'
import { ownId } from './own-id.ts'
import type { Settled } from './standings.ts'

/** What is told of a step. */
export function tierEvent({ member, from, to, at, why }: TierStep & { member: string }): Omit<NewEvent, 'id'> {
  return { type: 'tier.changed', member, data: { from, to, why }, at: new Date(at).toISOString() }
}

/**
 * Reaching a tier is an occasion to earn by: once for a tier, a member and a period, so that buying and giving back by
 * turns earns once.
 */
export function tierOccasion({ tiers }: Program, before: string | null, { member, standing }: Settled): OwnOccasion[] {
  const { tier, start } = standing
  const place = (id: string | null) => tiers?.levels.findIndex(level => level.id === id) ?? -1
  if (tier === null || place(tier) <= place(before)) return []
  const period = new Date(start).toISOString().slice(0, 10)
  return [{ type: 'tier.reached', id: ownId('tier', period, tier, member), member, name: tier, data: { tier } }]
}
