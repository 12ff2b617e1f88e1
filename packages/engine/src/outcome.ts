import type { Refusal } from '@tenth/contract'
import type { Decision } from './decision.ts'

/** A decision that says only what is given; of all else, nothing. */
export function outcome(some: Partial<Decision>): Decision {
  return {
    entries: [],
    refusals: [],
    joins: false,
    referral: null,
    refunded: [],
    refundedDelivery: 0,
    forgiven: [],
    reclaimed: [],
    clocks: [],
    cards: [],
    takenBack: [],
    rewards: [],
    uses: [],
    ...some,
  }
}

/** A decision to do nothing, and why. */
export function refuse(code: Refusal['code'], facts: Refusal['facts']): Decision {
  return outcome({ refusals: [{ code, facts }] })
}
