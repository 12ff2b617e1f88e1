/** What may stand after each part's name. Times of the day may not: a recurrence here is of days. */
const parts: Readonly<Record<string, RegExp>> = {
  FREQ: /^(YEARLY|MONTHLY|WEEKLY|DAILY)$/,
  INTERVAL: /^[1-9]\d{0,3}$/,
  COUNT: /^[1-9]\d{0,3}$/,
  UNTIL: /^\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/,
  BYMONTH: listOf('([1-9]|1[0-2])'),
  BYMONTHDAY: listOf('-?([1-9]|[12]\\d|3[01])'),
  BYYEARDAY: listOf('-?([1-9]|[1-9]\\d|[12]\\d\\d|3[0-5]\\d|36[0-6])'),
  BYWEEKNO: listOf('-?([1-9]|[1-4]\\d|5[0-3])'),
  BYSETPOS: listOf('-?([1-9]|[1-9]\\d|[12]\\d\\d|3[0-5]\\d|36[0-6])'),
  BYDAY: listOf('(-?([1-9]|[1-4]\\d|5[0-3]))?(MO|TU|WE|TH|FR|SA|SU)'),
  WKST: /^(MO|TU|WE|TH|FR|SA|SU)$/,
}

/** Whether a text is an iCalendar recurrence of days: RFC 5545's RRULE without times. */
export function isRecurrence(text: string): boolean {
  const pairs = text.split(';').map(part => part.split('='))
  const names = pairs.map(([name]) => name ?? '')
  return (
    names.includes('FREQ') &&
    new Set(names).size === names.length &&
    !(names.includes('UNTIL') && names.includes('COUNT')) &&
    pairs.every(([name = '', value = '', ...more]) => more.length === 0 && parts[name]?.test(value) === true)
  )
}

function listOf(one: string): RegExp {
  return new RegExp(`^(${one})(,(${one})){0,61}$`)
}
