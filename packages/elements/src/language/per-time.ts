import { lengthOfTime } from './length-of-time.ts'

/** What a price is for, after the stroke: "month" of "€29 / month", and "3 months" where it is more than one. */
export function perTime(time: { count: number; unit: string }, locale: string): string {
  if (time.count !== 1) return lengthOfTime(time, locale)
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit: time.unit, unitDisplay: 'long' })
  return format.formatToParts(1).find(({ type }) => type === 'unit')!.value
}
