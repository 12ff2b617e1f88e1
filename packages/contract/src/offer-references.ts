import type { Condition } from './condition.ts'
import type { Offer } from './offer.ts'
import type { Reward } from './reward.ts'

interface Offering {
  offers: readonly Offer[]
  rewards: readonly Reward[]
}

/** A code names what it is for by one id, so no offer is called like a reward; who may see one is no matter of an order. */
export function knownOffers(
  { offers, rewards }: Offering,
  issue: (path: PropertyKey[], message: string) => void,
  asksForOrder: (condition: Condition) => boolean,
): void {
  const taken = new Set(rewards.map(({ id }) => id))
  offers.forEach(({ id, when, automatic }, index) => {
    if (taken.has(id)) issue(['offers', index, 'id'], `A reward is called ${id} already. Give the offer another id.`)
    if (!automatic && when && asksForOrder(when)) {
      issue(['offers', index, 'when'], 'A code is taken before there is an order for total, lines or units to look at.')
    }
  })
}
