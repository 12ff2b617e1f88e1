import type { GrantedReward } from '@tenth/engine'
import { iso } from './millis.ts'
import type { ProgramInForce } from './program-in-force.ts'
import type { NewGift } from './writing.ts'

/** What is written of rewards that the rules gave. `cause` is what they were given for, in words that can be true once. */
export function gifts(
  rewards: readonly GrantedReward[],
  cause: string,
  { program, version }: ProgramInForce,
  now: Date,
): NewGift[] {
  return rewards.map(({ validUntil, ...given }, index) => {
    const reward = program.rewards.find(({ id }) => id === given.reward)
    if (!reward) throw new Error(`The rules gave a reward that is not there: ${given.reward}.`)
    const effect = ['give', cause, given.rule, given.member, index].join(' ')
    return { ...given, gives: reward.gives, effect, at: now.toISOString(), validUntil: iso(validUntil), version }
  })
}
