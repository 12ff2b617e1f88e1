/** A length of time in words, such as "1 month". */
export function lengthOfTime({ count, unit }: { count: number; unit: string }, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count)
}
