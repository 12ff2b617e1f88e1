import type { UiLanguage } from './ui-language.ts'

/** A sentence with `{names}` in it, or one for each plural form of `{count}`. */
export type Message = string | (Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string })

/** The messages of one element. */
export type Messages = Readonly<Record<string, Message>>

interface Forms {
  en: 'one' | 'other'
  es: 'one' | 'many' | 'other'
  fr: 'one' | 'many' | 'other'
  lt: 'one' | 'few' | 'many' | 'other'
}

/** What another language must say: every message of the English, with all the plural forms that language has. */
export type Translation<English extends Messages, Language extends UiLanguage> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : Readonly<Record<Forms[Language], string>>
}

type Loaders<English extends Messages> = {
  [Language in Exclude<UiLanguage, 'en'>]: () => Promise<{ messages: Translation<English, Language> }>
}

/** English, which is always there, and the other languages, which come when somebody reads them. */
export interface Dictionary<English extends Messages> {
  english: English
  others: Loaders<English>
  loaded: Partial<Record<UiLanguage, Messages>>
}

export function dictionary<const English extends Messages>(
  english: English,
  others: Loaders<English>,
): Dictionary<English> {
  return { english, others, loaded: { en: english } }
}
