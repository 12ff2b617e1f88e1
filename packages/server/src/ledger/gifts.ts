import type { GrantedReward } from '@tenth/engine'
import { iso } from './millis.ts'
import type { ProgramInForce } from './program-in-force.ts'
import type { NewGift } from './new-gift.ts'

/** What is written of rewards that the rules gave. `cause` is what they were given for, in words that can be true once. */
export function gifts(
  rewards: readonly GrantedReward[],
  cause: string,
  { program, version }: ProgramInForce,
  now: Date,
): NewGift[] {
  return rewards.map(({ id, member, reward: name, rule, card, validUntil }, index) => {
    const reward = program.rewards.find(({ id }) => id === name)
    if (!reward) throw new Error(`The rules gave a reward that is not there: ${name}.`)
    const why = card
      ? { unit: card.id, cost: card.stamps, card: card.id, rule: null, effect: null }
      : { unit: 'points', cost: 0, card: null, rule, effect: ['give', cause, rule, member, index].join(' ') }
    const when = { at: now.toISOString(), validUntil: iso(validUntil) }
    return { id, member, reward: name, gives: reward.gives, version, ...why, ...when }
  })
}
