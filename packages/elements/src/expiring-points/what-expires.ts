import type { Member } from '@tenth/core'

/** So many points, or stamps of a card, that end at a moment. */
export interface Expiring {
  amount: number
  /** When they are lost, ISO 8601. */
  at: string
  /** `points`, or a stamp card's id. @default "points" */
  unit?: string
}

/** What a member loses next of points and of each card, the first to go first. */
export function whatExpires({ points, cards }: Pick<Member, 'points' | 'cards'>): Expiring[] {
  const units = [
    { unit: 'points', expiring: points.expiring },
    ...cards.map(({ card, balance }) => ({ unit: card, expiring: balance.expiring })),
  ]
  return inOrder(units.flatMap(({ unit, expiring }) => (expiring ? [{ unit, ...expiring }] : [])))
}

/** The first to go first. */
export function inOrder(all: readonly Expiring[]): Expiring[] {
  return all.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
}

/** The rewards that a member has the points for now, the dearest first. */
export function withinReach<Reward extends { id: string; cost?: number | undefined }>(
  all: readonly Reward[],
  { points, rewards }: Pick<Member, 'points' | 'rewards'>,
): Reward[] {
  const priced = all.flatMap(reward => {
    const own = rewards.find(state => state.reward === reward.id)
    const cost = own ? own.cost : reward.cost
    return typeof cost === 'number' && !own?.refusal && cost <= points.available ? [{ reward, cost }] : []
  })
  return priced.toSorted((one, other) => other.cost - one.cost).map(({ reward }) => reward)
}
