import type { TierRules } from '@tenth/contract'
import { endOfDayAfter } from './calendar.ts'
import type { Instant } from './state.ts'
import { countedBefore, countedIn, type Stretch, type TierCalendar } from './tier-period.ts'
import type { Counted, TierFacts, TierStanding } from './tier-standing.ts'

/** A level by its place in the list; -1 is no tier. */
export type Level = number

/** The place of a tier that a programme may no longer have. */
export function levelOf({ levels }: TierRules, id: string | null): Level {
  return levels.findIndex(level => level.id === id)
}

export function idOf({ levels }: TierRules, level: Level): string | null {
  return levels[level]?.id ?? null
}

/** How much was counted in a stretch of time, before a moment. */
export function sumIn(counted: readonly Counted[], { from, until }: Stretch, before: Instant = Infinity): number {
  const end = Math.min(until ?? Infinity, before)
  return counted.reduce((sum, { at, amount }) => (from <= at && at < end ? sum + amount : sum), 0)
}

/** The highest level that a count is enough for. */
export function reachedBy({ levels }: TierRules, count: number): Level {
  return levels.findLastIndex(({ threshold }) => threshold !== undefined && threshold <= count)
}

/** The highest level of the segments a member is in. */
export function reachedIn({ levels }: TierRules, segments: readonly string[]): Level {
  return levels.findLastIndex(({ segment }) => segment !== undefined && segments.includes(segment))
}

/** Where somebody who held `from` comes to, having counted for `to`. */
export function fall({ downgrade }: TierRules, from: Level, to: Level): Level {
  if (to >= from || downgrade === 'to_held') return to
  return downgrade === 'never' ? from : Math.max(to, from - 1)
}

/** When the grace that began with a period is over. */
export function graceEnd({ rules, timeZone }: TierCalendar, { from, until }: Stretch): Instant {
  // The last day of the period before is the day that the grace is counted from.
  return rules.grace && until !== null ? endOfDayAfter(from - 1, rules.grace, timeZone) : from
}

/**
 * The level that is held at a moment of a period, without a floor, and the highest so far in it; what was counted from
 * `seen` on is left out.
 */
export function ownLevel(
  calendar: TierCalendar,
  standing: TierStanding,
  facts: TierFacts,
  period: Stretch,
  at: Instant,
  seen: Instant = Infinity,
): { own: Level; best: Level } {
  const { rules } = calendar
  const base = baseLevel(calendar, standing, facts, period, at)
  const due = rules.qualify === 'at_once' ? Math.max(base, currentLevel(calendar, facts, period, seen)) : base
  const best = Math.max(levelOf(rules, standing.best), due)
  return { own: fall(rules, best, due), best }
}

/** What has been counted in a period comes to this level. */
export function currentLevel(calendar: TierCalendar, facts: TierFacts, period: Stretch, seen = Infinity): Level {
  const { rules } = calendar
  if (rules.counts === 'segment') return reachedIn(rules, facts.segments)
  return reachedBy(rules, sumIn(facts.counted, countedIn(calendar, period), seen))
}

/** What the period before secured for this one. A refund of that time, told later, still counts. */
function baseLevel(
  calendar: TierCalendar,
  standing: TierStanding,
  facts: TierFacts,
  period: Stretch,
  at: Instant,
): Level {
  const { rules } = calendar
  const before = levelOf(rules, standing.before)
  const counted = countedBefore(calendar, period)
  const secured =
    rules.counts === 'segment'
      ? levelOf(rules, standing.secured)
      : counted
        ? reachedBy(rules, sumIn(facts.counted, counted))
        : -1
  const base = secured < before && at < graceEnd(calendar, period) ? before : fall(rules, before, secured)
  return Math.max(base, levelOf(rules, standing.kept))
}
