const uiLanguages = ['en', 'es', 'fr', 'lt'] as const

/** The languages the elements speak. */
export type UiLanguage = (typeof uiLanguages)[number]

/** The element language for a tag such as `fr-CA`, where there is one. */
export function chooseLanguage(tag: string): UiLanguage | undefined {
  return uiLanguages.find(language => language === tag.split('-')[0]?.toLowerCase())
}
