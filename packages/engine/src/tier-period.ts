import type { TierRules } from '@tenth/contract'
import { Temporal } from 'temporal-polyfill'
import { localTime } from './calendar.ts'
import type { Instant } from './state.ts'

/** A stretch of time, the first moment included, the last excluded; without an end where there is none. */
export interface Stretch {
  from: Instant
  until: Instant | null
}

/** Where the calendar of a member's tiers stands: the rules, the programme's zone, the day of joining. */
export interface TierCalendar {
  rules: TierRules
  timeZone: string
  joinedAt: Instant
}

/** Before anything was counted: the year 1, which every database knows too. */
const ever: Instant = Date.parse('0001-01-01T00:00:00Z')

/** The period that a moment lies in: after it, tiers are looked at again. */
export function periodOf({ rules, timeZone, joinedAt }: TierCalendar, at: Instant): Stretch {
  const { period } = rules
  if (period.kind === 'lifetime') return { from: ever, until: null }
  const date = localTime(at, timeZone).toPlainDate()
  const [from, until] =
    period.kind === 'anniversary'
      ? memberYear(localTime(joinedAt, timeZone).toPlainDate(), date)
      : calendarPeriod(period.kind === 'rolling' ? 'month' : period.unit, date)
  return { from: startOf(from, timeZone), until: startOf(until, timeZone) }
}

/** What counts for a tier during a period. */
export function countedIn(calendar: TierCalendar, period: Stretch): Stretch {
  const { rules } = calendar
  if (rules.period.kind !== 'rolling' || period.until === null) return period
  return { from: monthsBefore(calendar, period.until, rules.period.months), until: period.until }
}

/** What counted when the period before this one ended; null where there was none. */
export function countedBefore(calendar: TierCalendar, period: Stretch): Stretch | null {
  if (period.until === null) return null
  return countedIn(calendar, periodOf(calendar, period.from - 1))
}

/** The month, quarter or year that ended last, in a programme's zone. */
export function endedPeriod(
  unit: 'month' | 'quarter' | 'year',
  at: Instant,
  timeZone: string,
): { from: Instant; until: Instant } {
  const [until] = calendarPeriod(unit, localTime(at, timeZone).toPlainDate())
  const [from] = calendarPeriod(unit, until.subtract({ days: 1 }))
  return { from: startOf(from, timeZone), until: startOf(until, timeZone) }
}

function monthsBefore({ timeZone }: TierCalendar, at: Instant, months: number): Instant {
  return startOf(localTime(at, timeZone).toPlainDate().subtract({ months }), timeZone)
}

function calendarPeriod(unit: 'month' | 'quarter' | 'year', date: Temporal.PlainDate) {
  const months = { month: 1, quarter: 3, year: 12 }[unit]
  const from = date.with({ day: 1, month: date.month - ((date.month - 1) % months) })
  return [from, from.add({ months })] as const
}

/** A year from a 29 February ends with 28 February, and begins on the 29th again where there is one. */
function memberYear(joined: Temporal.PlainDate, date: Temporal.PlainDate) {
  const years = date.year - joined.year
  const begun = Temporal.PlainDate.compare(joined.add({ years }), date) <= 0 ? years : years - 1
  return [joined.add({ years: begun }), joined.add({ years: begun + 1 })] as const
}

function startOf(date: Temporal.PlainDate, timeZone: string): Instant {
  return date.toZonedDateTime(timeZone).epochMilliseconds
}
