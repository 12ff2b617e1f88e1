import { localTime } from '@tenth/engine'
import { ProblemError } from '../app/problem-error.ts'

/** Some days of a time zone: the first moment, and the first that is no longer in them. */
export interface Days {
  from: Date
  until: Date
}

/**
 * From the beginning of one day to the end of another, or to now where that is earlier.
 *
 * @throws ProblemError where the first day has not begun.
 */
export function daysOf({ from, to }: { from: string; to: string }, timeZone: string, now: Date): Days {
  const start = startOf(from, timeZone, 0)
  const end = startOf(to, timeZone, 1)
  if (start >= now) {
    const detail = 'This day has not begun. Only what has happened can be gone through again.'
    throw new ProblemError('invalid', { errors: [{ pointer: '/from', detail }] })
  }
  return { from: start, until: end < now ? end : now }
}

/** The beginning of a day, or of so many days after it. */
function startOf(date: string, timeZone: string, days: number): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const there = localTime(Date.parse(`${date}T12:00:00Z`), timeZone).with({ year, month, day })
  return new Date(there.add({ days }).startOfDay().epochMilliseconds)
}
