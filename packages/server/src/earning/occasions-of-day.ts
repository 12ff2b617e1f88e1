import type { EarningRule, OwnOccasion, Program } from '@tenth/contract'
import type { localTime } from '@tenth/engine'
import { isOn } from './schedule.ts'

/** A day of the calendar. */
export type Day = ReturnType<ReturnType<typeof localTime>['toPlainDate']>

/** Something that the calendar brings, for which rules of the programme wait. */
export interface CalendarOccasion {
  /** Names it among others: `birthday`, `joining_day`, or `date:` and the rule's id. */
  key: string
  type: 'birthday' | 'joining_day' | 'date'
  rules: EarningRule[]
}

/** What the calendar can bring in a programme. */
export function calendarOccasions({ earn }: Program): CalendarOccasion[] {
  const yearly = (['birthday', 'joining_day'] as const).map(type => ({
    key: type,
    type,
    rules: earn.filter(rule => rule.on === type),
  }))
  const dates = earn
    .filter(rule => rule.on === 'date')
    .map(rule => ({ key: `date:${rule.id}`, type: 'date' as const, rules: [rule] }))
  return [...yearly, ...dates].filter(({ rules }) => rules.length > 0)
}

/** Whether it may come on a day: a birthday on any, a rule's date only on its own. */
export function comesOn({ type, rules: [rule] }: CalendarOccasion, day: Day): boolean {
  return type !== 'date' || (rule?.schedule !== undefined && isOn(rule.schedule, day.toString()))
}

/** The days of the year that are kept on a day, such as `02-28`, and `02-29` with it where the year has none. */
export function keptOn(day: Day, { birthdays }: Program): string[] {
  const own = day.toString().slice(5)
  return !day.inLeapYear && own === birthdays.leapDay ? [own, '02-29'] : [own]
}

/** What happens to a member on a day. It happened when the day began. */
export function ownOccasion(
  { key, type, rules }: CalendarOccasion,
  {
    member,
    day,
    timeZone,
    id,
    years,
  }: { member: string; day: Day; timeZone: string; id: string; years: number | null },
): OwnOccasion {
  const at = new Date(day.toZonedDateTime(timeZone).epochMilliseconds).toISOString()
  const rule = key.startsWith('date:') ? rules[0] : undefined
  return { type, id, member, at, ...(rule && { name: rule.id }), ...(years !== null && { data: { years } }) }
}
