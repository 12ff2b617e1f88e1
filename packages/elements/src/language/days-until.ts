/** How many midnights of a time zone lie between now and a moment: what ends with tomorrow ends in 1 day. */
export function daysUntil(timestamp: string, now: number, timeZone: string | undefined): number {
  // What ends at midnight ends with the day before.
  return dayNumber(Date.parse(timestamp) - 1, timeZone) - dayNumber(now, timeZone)
}

function dayNumber(moment: number, timeZone: string | undefined): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: 'numeric', day: 'numeric' })
    .formatToParts(moment)
    .map(({ type, value }) => [type, Number(value)] as const)
  const { year, month, day } = Object.fromEntries(parts) as Record<'year' | 'month' | 'day', number>
  return Date.UTC(year, month - 1, day) / 86_400_000
}
