import type { Expiry, Program } from '@tenth/contract'
import { Temporal } from 'temporal-polyfill'
import { addPeriod, endOfDay, endOfDayAfter, localTime } from './calendar.ts'
import type { Instant } from './state.ts'

type Rolling = Extract<Expiry, { kind: 'rolling' }>
type Dates = Extract<Expiry, { kind: 'dates' }>

const monthsOf: Record<Rolling['to'], number> = { month: 1, quarter: 3, half_year: 6, year: 12 }

/**
 * When what was earned at a moment is lost; null is never. Under inactivity it lives at least so long, and longer
 * while the member is active.
 */
export function lifeEnd(expiry: Expiry, at: Instant, timeZone: string): Instant | null {
  const day = localTime(at, timeZone).toPlainDate()
  switch (expiry.kind) {
    case 'none':
      return null
    case 'until':
      return Date.parse(expiry.at)
    case 'after':
    case 'together':
    case 'inactivity':
      return endOfDay(addPeriod(day, expiry.period), timeZone)
    case 'rolling':
      return endOfDay(filledUp(addPeriod(day, expiry.period), expiry.to), timeZone)
    case 'dates':
      return endOfDay(nextOf(expiry, day), timeZone)
  }
}

/**
 * Everything that ends by this moment is to be told of now: the days are counted to the last one on which it can be
 * spent. Null where the programme tells of nothing.
 */
export function tellUntil({ expiryNotice, timeZone }: Program, now: Instant): Instant | null {
  return expiryNotice ? endOfDayAfter(now, { count: expiryNotice.days, unit: 'day' }, timeZone) : null
}

/** The last day of the part of the year that a day is in. */
function filledUp(day: Temporal.PlainDate, to: Rolling['to']): Temporal.PlainDate {
  const months = monthsOf[to]
  const last = Math.ceil(day.month / months) * months
  return Temporal.PlainDate.from({ year: day.year, month: last, day: 31 }, { overflow: 'constrain' })
}

/** The first of the dates that is not over on the day, or at the beginning of the year from which they count. */
function nextOf({ dates, years = 0 }: Dates, day: Temporal.PlainDate): Temporal.PlainDate {
  const first = years === 0 ? day : new Temporal.PlainDate(day.year + years, 1, 1)
  const candidates = [first.year, first.year + 1].flatMap(year => dates.map(date => onDate(date, year)))
  const later = candidates.filter(date => Temporal.PlainDate.compare(date, first) >= 0)
  return later.reduce((soonest, date) => (Temporal.PlainDate.compare(date, soonest) < 0 ? date : soonest))
}

/** 29 February is the 28th where there is none. */
function onDate(date: string, year: number): Temporal.PlainDate {
  const [month = 1, day = 1] = date.split('-').map(Number)
  return Temporal.PlainDate.from({ year, month, day }, { overflow: 'constrain' })
}
