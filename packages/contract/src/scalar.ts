import * as z from 'zod'

/** Any visible characters, no spaces: a shop's own id for a customer, an order, a line. */
export const Id = z
  .string()
  .regex(/^[\p{L}\p{N}\p{P}\p{S}]{1,128}$/u, 'Use 1 to 128 visible characters without spaces.')
  .meta({ id: 'Id' })
export type Id = z.infer<typeof Id>

/** An id that the merchant chooses inside a programme document, such as `free-sandwich`. */
export const Slug = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]{0,62}$/,
    'Use lower-case letters, digits and hyphens, starting with a letter, 63 characters at most.',
  )
  .meta({ id: 'Slug' })
export type Slug = z.infer<typeof Slug>

/** An amount of money in minor units (cents), never negative. */
export const Money = z.int().min(0).max(1_000_000_000_000).meta({ id: 'Money' })
export type Money = z.infer<typeof Money>

/** A positive number of points or stamps. */
export const Count = z.int().min(1).max(1_000_000_000).meta({ id: 'Count' })
export type Count = z.infer<typeof Count>

/** A moment, ISO 8601 with an offset or Z. The server keeps and returns UTC. */
export const Timestamp = z.iso
  .datetime({ offset: true, error: 'Use ISO 8601 with an offset, such as 2026-11-24T19:48:00Z.' })
  .meta({ id: 'Timestamp' })
export type Timestamp = z.infer<typeof Timestamp>

/** An ISO 4217 currency code, such as `EUR`. */
export const Currency = z
  .string()
  .refine(code => Intl.supportedValuesOf('currency').includes(code), {
    error: 'Use an ISO 4217 currency code in capitals, such as EUR.',
  })
  .meta({ id: 'Currency' })
export type Currency = z.infer<typeof Currency>

/** An IANA time zone, such as `Europe/Vilnius`: the programme's days begin and end by it. */
export const TimeZone = z
  .string()
  .refine(isTimeZone, { error: 'Use an IANA time zone, such as Europe/Vilnius.' })
  .meta({ id: 'TimeZone' })
export type TimeZone = z.infer<typeof TimeZone>

/** A BCP 47 language tag, such as `lt` or `pt-BR`. */
export const Language = z
  .string()
  .refine(isLanguage, { error: 'Use a BCP 47 language tag, such as en or pt-BR.' })
  .meta({ id: 'Language' })
export type Language = z.infer<typeof Language>

/** A length of time in calendar units, counted in the programme's time zone. */
export const Period = z
  .strictObject({
    count: z.int().min(1).max(10_000),
    unit: z.enum(['day', 'week', 'month', 'year']),
  })
  .meta({ id: 'Period' })
export type Period = z.infer<typeof Period>

function isTimeZone(name: string): boolean {
  try {
    return name.includes('/') || name === 'UTC' ? !!new Intl.DateTimeFormat('en', { timeZone: name }) : false
  } catch {
    return false
  }
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag
  } catch {
    return false
  }
}
