/** The languages the shop speaks; the first is what it falls back to. */
export const languages = ['en', 'es', 'fr', 'lt'] as const

export type Language = (typeof languages)[number]

export const languageNames: Record<Language, string> = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  lt: 'Lietuvių',
}

/** Reads what came in a cookie or a form; anything else is no language of ours. */
export function asLanguage(tag: string | undefined): Language | undefined {
  return languages.find(language => language === tag)
}
