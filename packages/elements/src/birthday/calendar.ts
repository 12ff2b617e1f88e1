/** A leap year, so that 29 February is there. */
const leapYear = 2024

/** The names of the twelve months, as they stand alone. */
export function monthNames(locale: string): string[] {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(leapYear, month, 1)))
}

/** How many days a month has at most; 31 where none is chosen. */
export function daysIn(month: number | undefined): number {
  return month ? new Date(Date.UTC(leapYear, month, 0)).getUTCDate() : 31
}

/** Whether the language writes the month before the day. */
export function monthFirst(locale: string): boolean {
  const parts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' }).formatToParts(
    Date.UTC(leapYear, 0, 1),
  )
  return parts.findIndex(({ type }) => type === 'month') < parts.findIndex(({ type }) => type === 'day')
}

/** A birthday such as `12-24` in words. */
export function birthdayText(birthday: string, locale: string): string {
  const [month = 1, day = 1] = birthday.split('-').map(Number)
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(leapYear, month - 1, day),
  )
}
