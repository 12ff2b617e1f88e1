import type { Program, Refusal, Reward } from '@tenth/contract'
import { calendarPeriod } from './calendar-period.ts'
import { holds } from './condition.ts'
import { factsOfMember } from './facts.ts'
import type { Instant, MemberProfile } from './state.ts'

/** What is known of a reward beside the programme. */
export interface Supply {
  /** How many are left; null where that is not counted. */
  left: number | null
  /** When the member took it and did not give it back, newest first, as many as its limit counts. */
  taken: readonly Instant[]
}

/** Enough for everybody, and never taken before. */
export const plenty: Supply = { left: null, taken: [] }

/** Why a member cannot take a reward now, however many points there are; null where it can be taken. */
export function rewardRefusal(
  program: Program,
  reward: Reward,
  member: MemberProfile,
  supply: Supply,
  now: Instant,
): Refusal | null {
  const { id, from, until, when } = reward
  if (from !== undefined && now < Date.parse(from)) return { code: 'reward_not_yet', facts: { reward: id, from } }
  if (until !== undefined && now >= Date.parse(until)) return { code: 'reward_over', facts: { reward: id, until } }
  if (when && !holds(when, factsOfMember(program, member, now))) {
    return { code: 'reward_not_for_you', facts: { reward: id } }
  }
  const limited = limitRefusal(reward, supply.taken, now, program.timeZone)
  if (limited) return limited
  return supply.left !== null && supply.left <= 0 ? { code: 'reward_sold_out', facts: { reward: id } } : null
}

function limitRefusal(
  { id, limit }: Reward,
  taken: readonly Instant[],
  now: Instant,
  timeZone: string,
): Refusal | null {
  if (!limit) return null
  const { times, per } = limit
  const { from, until } = calendarPeriod(now, per, timeZone)
  if (taken.filter(at => at >= from).length < times) return null
  const again = until !== null && { again: new Date(until).toISOString() }
  return { code: 'reward_limit_reached', facts: { reward: id, limit: times, ...again } }
}
