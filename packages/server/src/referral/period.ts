import type { LeaderboardRule } from '@tenth/contract'
import { localTime } from '@tenth/engine'

/** The period that a moment lies in, by the programme's calendar; null counts all there ever were. Weeks begin on Monday. */
export function periodAt(
  period: LeaderboardRule['period'],
  now: Date,
  timeZone: string,
): { from: Date; until: Date } | null {
  if (period === 'always') return null
  const today = localTime(now.getTime(), timeZone).toPlainDate()
  const first = {
    week: () => today.subtract({ days: today.dayOfWeek - 1 }),
    month: () => today.with({ day: 1 }),
    year: () => today.with({ month: 1, day: 1 }),
  }[period]()
  const moment = (day: typeof first) => new Date(day.toZonedDateTime(timeZone).epochMilliseconds)
  return { from: moment(first), until: moment(first.add({ [`${period}s`]: 1 })) }
}
