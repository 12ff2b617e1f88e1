const formats = new Map<string, Intl.NumberFormat>()

/** A number as a reader of the language writes it. Making a format is slow, using one is not. */
export function number(value: number, locale: string): string {
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale)
  formats.set(locale, format)
  return format.format(value)
}
