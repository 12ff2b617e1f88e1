import type { Language } from './words/language.ts'

/** Cents as a price tag. */
export function money(cents: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR' }).format(cents / 100)
}
