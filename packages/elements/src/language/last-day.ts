import { day } from './day.ts'

/** The last day that a time which ends at a moment has whole: what ends at midnight ends with the day before. */
export function lastDay(timestamp: string, locale: string, timeZone: string | undefined): string {
  return day(new Date(Date.parse(timestamp) - 1).toISOString(), locale, timeZone)
}
