import type { Happening } from '@tenth/contract'
import { newProfile, type MemberProfile } from '@tenth/engine'
import type { Loaded } from './load-states.ts'
import type { Outcome } from './outcome.ts'

/** An activity that was recorded, its member as they were before it, and when it happened. */
export interface Happened {
  activity: Happening
  profile: MemberProfile
  /** Milliseconds since 1970. */
  at: number
}

/** Those of a list of activities that happened to members, for what follows from them. Who joins again has not joined. */
export function happened(
  activities: readonly Happening[],
  outcomes: ReadonlyMap<string, Outcome>,
  states: ReadonlyMap<string, Loaded>,
  now: Date,
): Happened[] {
  return activities.flatMap(activity => {
    const outcome = outcomes.get(activity.id)
    if (!outcome?.ok || outcome.result.refusals.some(({ code }) => code === 'not_a_member')) return []
    const at = activity.at === undefined ? now.getTime() : Date.parse(activity.at)
    const known = states.get(activity.id)?.state.members.find(({ id }) => id === activity.member)
    if (known && activity.type === 'member.joined') return []
    return [{ activity, profile: known?.profile ?? newProfile(at), at }]
  })
}
