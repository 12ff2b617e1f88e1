import type { PluralText, Text } from '@tenth/core'

/** A merchant's text by the first language it has: exactly, then without the region, then any that it has. */
export function textFor(text: Text, languages: readonly string[]): string {
  return typeof text === 'string' ? text : (inLanguage(text, languages) ?? Object.values(text)[0] ?? '')
}

/** The merchant's noun for a count, in the reader's language only: a foreign plural would not fit the sentence. */
export function nounFor(noun: PluralText | undefined, count: number, locale: string): string | undefined {
  const forms = noun && inLanguage(noun, [locale])
  return forms && (forms[new Intl.PluralRules(locale).select(count)] ?? forms.other)
}

function inLanguage<Value>(values: Record<string, Value>, languages: readonly string[]): Value | undefined {
  for (const tag of languages) {
    const found = values[tag] ?? values[tag.split('-')[0] ?? '']
    if (found !== undefined) return found
  }
  return undefined
}
