import type { Window } from '@tenth/contract'
import { localTime } from './calendar.ts'
import type { Instant } from './state.ts'

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

/** Whether a moment lies in a window: every part of it that is given must be so. */
export function isDuring(
  { from, until, weekdays: days, hours, dates }: Window,
  at: Instant,
  timeZone: string,
): boolean {
  if (from !== undefined && at < Date.parse(from)) return false
  if (until !== undefined && at >= Date.parse(until)) return false
  if (!days && !hours && !dates) return true
  const local = localTime(at, timeZone)
  const weekday = weekdays[local.dayOfWeek - 1]
  if (days && (!weekday || !days.includes(weekday))) return false
  if (dates && !dates.includes(local.toPlainDate().toString().slice(5))) return false
  return !hours || isBetween(local.toPlainTime().toString().slice(0, 5), hours.from, hours.to)
}

/** From the first included to the last excluded; over midnight where the last comes first. */
function isBetween(time: string, from: string, to: string): boolean {
  return from <= to ? from <= time && time < to : time >= from || time < to
}
