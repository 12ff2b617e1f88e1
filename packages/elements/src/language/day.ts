/** A day in the programme's time zone, as a reader of the language writes it, such as "24 November 2026". */
export function day(timestamp: string, locale: string, timeZone: string | undefined): string {
  // A date that breaks at the end of a line is hard to read.
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone })
    .format(new Date(timestamp))
    .replace(/ /g, '\u00a0')
}
