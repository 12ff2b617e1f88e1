import type { Period } from '@tenth/contract'
import { Temporal } from 'temporal-polyfill'
import type { Instant } from './instant.ts'

/**
 * When a period that began at `from` is over: at the end of its last day, so at the midnight (or the first moment
 * there is) that begins the local day after it. Whatever "valid for 30 days" means in a shop, nobody loses a part of
 * the last day. A month that is too short ends on its last day: a month from 31 January is the end of February.
 *
 * Expiry, the validity of vouchers and the hold of pending points are all counted by it.
 */
export function endOfDayAfter(from: Instant, period: Period, timeZone: string): Instant {
  return endOfDay(addPeriod(localTime(from, timeZone).toPlainDate(), period), timeZone)
}

/** A day so much later; a month that is too short ends on its last day. */
export function addPeriod(day: Temporal.PlainDate, { count, unit }: Period): Temporal.PlainDate {
  return day.add({ [`${unit}s`]: count })
}

/** Nothing ends later: what a moment's text has four digits of a year for. */
const end = Date.UTC(9999, 11, 31)

/** The midnight, or the first moment there is, that ends a day. */
export function endOfDay(day: Temporal.PlainDate, timeZone: string): Instant {
  return Math.min(end, day.add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds)
}

/** A moment as the programme's clocks and calendars show it. */
export function localTime(at: Instant, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone)
}

/** Whether something happened at least a period before a moment, counted in calendar days. */
export function wasAgo(then: Instant, period: Period, at: Instant, timeZone: string): boolean {
  const due = addPeriod(localTime(then, timeZone).toPlainDate(), period)
  return Temporal.PlainDate.compare(due, localTime(at, timeZone).toPlainDate()) <= 0
}
