/** The language of a page: what was asked for, the document's, the browser's, or English; as BCP 47 writes it. */
export function languageOf(asked: string | undefined): string {
  const tags = [asked, globalThis.document?.documentElement.lang, globalThis.navigator?.language]
  for (const tag of tags) {
    try {
      // Shops write lt_LT, too.
      if (tag) return Intl.getCanonicalLocales(tag.replace('_', '-'))[0]!
    } catch {
      // No language tag at all: the next one may be.
    }
  }
  return 'en'
}
