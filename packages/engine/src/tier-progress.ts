import type { TierRules } from '@tenth/contract'
import type { Instant } from './state.ts'
import { currentLevel, fall, graceEnd, idOf, levelOf, ownLevel, reachedBy, reachedIn, sumIn } from './tier-level.ts'
import { countedIn, periodOf, type Stretch, type TierCalendar } from './tier-period.ts'
import type { TierFacts, TierStanding } from './tier-standing.ts'

/** How far a member has come. */
export interface TierProgress {
  /** When the tier is looked at again; null for never. */
  reviewAt: Instant | null
  /** How much was counted in this period; 0 where segments count. */
  held: number
  next: { id: string; needed: number; missing: number } | null
  keep: { needed: number; missing: number } | null
  /** What the next period comes to, after any grace, if nothing more is counted. */
  projected: string | null
}

/** What is held of what is needed, for a standing that was settled now. */
export function tierProgress(
  calendar: TierCalendar,
  standing: TierStanding,
  facts: TierFacts,
  now: Instant,
): TierProgress {
  const { rules } = calendar
  const period = periodOf(calendar, standing.start)
  const held = rules.counts === 'segment' ? 0 : sumIn(facts.counted, countedIn(calendar, period))
  return {
    reviewAt: period.until,
    held,
    next: nextLevel(calendar, standing, facts, period, held),
    keep: toKeep(rules, ownLevel(calendar, standing, facts, period, now).own, held, period),
    projected: idOf(
      rules,
      Math.max(floorAt(rules, standing, period.until), projectedLevel(calendar, standing, facts, period, now)),
    ),
  }
}

/** When time alone may change something; null while nothing would, whatever the time. */
export function tierDueAt(
  calendar: TierCalendar,
  standing: TierStanding,
  facts: TierFacts,
  now: Instant,
): Instant | null {
  const { rules } = calendar
  const period = periodOf(calendar, standing.start)
  const { own } = ownLevel(calendar, standing, facts, period, now)
  const resting = rules.counts === 'segment' ? reachedIn(rules, facts.segments) : reachedBy(rules, 0)
  const rests = own === resting && projectedLevel(calendar, standing, facts, period, now) === resting
  const moments = [graceEnd(calendar, period), standing.floor?.until ?? now]
  if (!rests && period.until !== null) moments.push(period.until)
  const ahead = moments.filter(at => at > now)
  return ahead.length > 0 ? Math.min(...ahead) : null
}

function nextLevel(
  calendar: TierCalendar,
  standing: TierStanding,
  facts: TierFacts,
  period: Stretch,
  held: number,
): TierProgress['next'] {
  const { rules } = calendar
  const reached = Math.max(levelOf(rules, standing.tier), currentLevel(calendar, facts, period))
  const next = rules.levels[reached + 1]
  if (next?.threshold === undefined) return null
  return { id: next.id, needed: next.threshold, missing: Math.max(0, next.threshold - held) }
}

/** What keeps the tier; nothing has to be done where tiers are never lost, or this one is everybody's. */
function toKeep({ levels, downgrade }: TierRules, own: number, held: number, period: Stretch): TierProgress['keep'] {
  const needed = levels[own]?.threshold
  if (!needed || downgrade === 'never' || period.until === null) return null
  return { needed, missing: Math.max(0, needed - held) }
}

/** What is one's own in the next period. */
function projectedLevel(
  calendar: TierCalendar,
  standing: TierStanding,
  facts: TierFacts,
  period: Stretch,
  now: Instant,
): number {
  const { own } = ownLevel(calendar, standing, facts, period, now)
  return period.until === null ? own : fall(calendar.rules, own, currentLevel(calendar, facts, period))
}

/** The floor, where it lasts beyond a moment. */
function floorAt(rules: TierRules, { floor }: TierStanding, at: Instant | null): number {
  return floor && (floor.until === null || (at !== null && floor.until > at)) ? levelOf(rules, floor.tier) : -1
}
