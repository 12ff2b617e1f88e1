import type { Schedule } from '@tenth/contract'
import { RRuleTemporal } from 'rrule-temporal'

/** Recurrences that were read already, by their text. */
const read = new Map<string, RRuleTemporal>()
const most = 500

/** Whether a day, such as `2026-12-24`, is one of a schedule's. */
export function isOn({ from, rule, days = [] }: Schedule, day: string): boolean {
  if (day < from) return false
  if (days.includes(day)) return true
  if (rule === undefined) return false
  const text = `DTSTART:${plain(from)}T000000Z\nRRULE:${rule}`
  const recurrence = read.get(text) ?? new RRuleTemporal({ rruleString: text })
  if (read.size >= most) read.clear()
  read.set(text, recurrence)
  const moment = new Date(`${day}T00:00:00Z`)
  return recurrence.between(moment, moment, true).length > 0
}

/** iCalendar writes days without hyphens. */
function plain(day: string): string {
  return day.replaceAll('-', '')
}
