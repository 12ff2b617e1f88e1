import type { TierReason } from '@tenth/contract'
import type { Instant } from './state.ts'
import { graceEnd, idOf, levelOf, ownLevel, reachedIn } from './tier-level.ts'
import { countedBefore, countedIn, periodOf, type Stretch, type TierCalendar } from './tier-period.ts'
import type { TierFacts, TierStanding, TierStep } from './tier-standing.ts'

/**
 * Brings a member's tier up to now: goes through every period that ended since it was looked at, then looks at today.
 * It says nothing new when it is asked again, and doing it late comes to the same as doing it on time.
 */
export function settleTier(
  calendar: TierCalendar,
  standing: TierStanding | null,
  facts: TierFacts,
  now: Instant,
): { standing: TierStanding; steps: TierStep[] } {
  const steps: TierStep[] = []
  // What is reported is counted at once, even by a clock that is a little ahead; a moment that is over saw what was then.
  const look = (held: TierStanding, period: Stretch, at: Instant, why: TierReason | null, seen: Instant = at + 1) => {
    const { next, step } = lookAt(calendar, held, facts, period, { at, why, seen })
    if (step) steps.push(step)
    return next
  }
  let held = standing ? aligned(calendar, standing) : beginner(calendar, now)
  let period = periodOf(calendar, held.start)
  while (period.until !== null && period.until <= now) {
    for (const { at, why } of moments(calendar, held, period, period.until)) held = look(held, period, at, why)
    // What was told since of a time before is a step of its own, beside that which the period's end brings.
    held = look(held, period, Math.max(held.settledAt, period.until - 1), null)
    held = rolledOver(calendar, held, facts, period, period.until)
    period = periodOf(calendar, held.start)
    held = look(held, period, held.start, 'period')
  }
  for (const { at, why } of moments(calendar, held, period, now)) held = look(held, period, at, why)
  return { standing: look(held, period, now, null, Infinity), steps }
}

/** From when on what was counted has to be known, to settle a member now. */
export function countedSince(calendar: TierCalendar, standing: TierStanding | null, now: Instant): Instant {
  const period = periodOf(calendar, standing?.start ?? now)
  return (countedBefore(calendar, period) ?? countedIn(calendar, period)).from
}

/** New rules do not reach back: what was held under the old ones is kept to the end of the period. */
export function underNewRules(standing: TierStanding): TierStanding {
  return { ...standing, kept: standing.best }
}

/** Somebody whose tier was never looked at. */
function beginner(calendar: TierCalendar, now: Instant): TierStanding {
  const start = periodOf(calendar, now).from
  return {
    start,
    before: null,
    secured: null,
    kept: null,
    best: null,
    tier: null,
    since: null,
    settledAt: now,
    floor: null,
  }
}

/** Where the programme's periods begin elsewhere today, the one that is under way counts. */
function aligned(calendar: TierCalendar, standing: TierStanding): TierStanding {
  const { from } = periodOf(calendar, standing.start)
  return from === standing.start ? standing : { ...standing, start: from }
}

/** What time alone brings in a period, up to a moment. */
function moments(calendar: TierCalendar, held: TierStanding, period: Stretch, until: Instant) {
  const all: { at: Instant; why: TierReason }[] = [{ at: graceEnd(calendar, period), why: 'grace' }]
  if (held.floor?.until != null) all.push({ at: held.floor.until, why: 'floor_ended' })
  return all.filter(({ at }) => held.settledAt < at && at <= until).sort((a, b) => a.at - b.at)
}

function rolledOver(
  calendar: TierCalendar,
  held: TierStanding,
  facts: TierFacts,
  period: Stretch,
  end: Instant,
): TierStanding {
  const { rules } = calendar
  const { own } = ownLevel(calendar, held, facts, period, end)
  const secured = rules.counts === 'segment' ? reachedIn(rules, facts.segments) : -1
  return { ...held, start: end, before: idOf(rules, own), secured: idOf(rules, secured), kept: null, best: null }
}

function lookAt(
  calendar: TierCalendar,
  held: TierStanding,
  facts: TierFacts,
  period: Stretch,
  { at, why, seen }: { at: Instant; why: TierReason | null; seen: Instant },
): { next: TierStanding; step: TierStep | null } {
  const { rules } = calendar
  const { own, best } = ownLevel(calendar, held, facts, period, at, seen)
  const floor = held.floor && (held.floor.until === null || at < held.floor.until) ? held.floor : null
  const level = Math.max(own, floor ? levelOf(rules, floor.tier) : -1)
  const tier = idOf(rules, level)
  const next = { ...held, best: idOf(rules, best), tier, settledAt: Math.max(at, held.settledAt) }
  if (tier === held.tier) return { next, step: null }
  const reason = why ?? reasonOf(level, levelOf(rules, held.tier), held, at)
  return { next: { ...next, since: at }, step: { from: held.tier, to: tier, at, why: reason } }
}

function reasonOf(to: number, from: number, { floor }: TierStanding, at: Instant): TierReason {
  if (to > from) return 'reached'
  return floor?.until != null && floor.until <= at ? 'floor_ended' : 'lowered'
}
