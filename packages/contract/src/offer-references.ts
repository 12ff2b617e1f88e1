import { asksFor } from './reward-references.ts'
import type { Offer } from './offer.ts'
import type { Reward } from './reward.ts'

interface Offering {
  offers: readonly Offer[]
  rewards: readonly Reward[]
}

/** What nobody can say of a member alone: an order that is not there yet, and purchases, which segments look at. */
export const unknownOfMember = ['total', 'lines', 'units', 'channel', 'data', 'recent']
const unknownOfCart = ['data', 'recent']

/** A code names what it is for by one id, so no offer is called like a reward; and it asks what there is to know. */
export function knownOffers(
  { offers, rewards }: Offering,
  issue: (path: PropertyKey[], message: string) => void,
): void {
  const taken = new Set(rewards.map(({ id }) => id))
  offers.forEach(({ id, when, automatic }, index) => {
    if (taken.has(id)) issue(['offers', index, 'id'], `A reward is called ${id} already. Give the offer another id.`)
    const asked = when && asksFor(when, automatic ? unknownOfCart : unknownOfMember)
    if (asked) issue(['offers', index, 'when'], `Nothing is known of ${asked} here, so it is never so. Remove it.`)
  })
}
