import type { LimitPeriod } from '@tenth/contract'
import { localTime } from './calendar.ts'
import type { Instant } from './instant.ts'

/** A stretch of the calendar: from its first moment to the first after it. */
export interface CalendarPeriod {
  from: Instant
  /** Null is never. */
  until: Instant | null
}

/** The day, week (from Monday on), month or year that a moment lies in, as a programme's calendar shows it. */
export function calendarPeriod(at: Instant, per: LimitPeriod, timeZone: string): CalendarPeriod {
  if (per === 'ever') return { from: 0, until: null }
  const day = localTime(at, timeZone).toPlainDate()
  const first = {
    day,
    week: day.subtract({ days: day.dayOfWeek - 1 }),
    month: day.with({ day: 1 }),
    year: day.with({ month: 1, day: 1 }),
  }[per]
  const next = first.add({ [`${per}s`]: 1 })
  return { from: startOf(first), until: startOf(next) }

  function startOf(date: typeof day): Instant {
    return date.toZonedDateTime(timeZone).epochMilliseconds
  }
}
