/** The languages that the elements bring. */
export const ownLanguages = ['en', 'es', 'fr', 'lt', 'ar'] as const

/** One of them. */
export type OwnLanguage = (typeof ownLanguages)[number]
