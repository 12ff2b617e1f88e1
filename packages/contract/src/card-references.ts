import type { Reward } from './reward.ts'
import type { StampCard } from './stamp-card.ts'

type Issue = (path: PropertyKey[], message: string) => void

/** Looks at what cards give: rewards that are there, and that can be given without being asked for. */
export function checkCards(
  { cards, rewards }: { cards: readonly StampCard[]; rewards: readonly Reward[] },
  issue: Issue,
): void {
  const known = new Map(rewards.map(reward => [reward.id, reward]))
  const units = new Set(cards.map(card => card.id))
  cards.forEach(({ reward: id, claim, interim }, index) => {
    const reward = known.get(id)
    const at = ['cards', index] as const
    if (!reward) issue([...at, 'reward'], `There is no reward ${id}. Use the id of a reward of this programme.`)
    if (reward && claim === 'automatic' && isScarce(reward)) {
      issue([...at, 'claim'], `${id} has a stock, a pool or a limit, so it can run out. Let members ask for it.`)
    }
    interim.forEach(({ gives }, step) =>
      gives.forEach((grant, part) => {
        const here = [...at, 'interim', step, 'gives', part] as const
        if ('reward' in grant && !known.has(grant.reward)) {
          issue([...here, 'reward'], `There is no reward ${grant.reward}. Use the id of a reward of this programme.`)
        }
        if ('card' in grant && !units.has(grant.card)) {
          issue([...here, 'card'], `There is no card ${grant.card}. Use the id of a card of this programme.`)
        }
      }),
    )
  })
}

function isScarce({ stock, pool, limit }: Reward): boolean {
  return stock !== undefined || pool !== undefined || limit !== undefined
}
