import type { OwnLanguage } from './own-languages.ts'

/** A sentence with `{names}` in it, or one for each plural form of `{count}`. */
export type Message = string | (Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string })

/** The messages of one element. */
export type Messages = Readonly<Record<string, Message>>

/** The plural forms of each of our languages. */
export interface Forms {
  en: 'one' | 'other'
  es: 'one' | 'many' | 'other'
  fr: 'one' | 'many' | 'other'
  lt: 'one' | 'few' | 'many' | 'other'
  ar: Intl.LDMLPluralRule
}

/**
 * What another language must say: every message of the English, with all the plural forms that language has, and any
 * others it may want.
 */
export type Translation<English extends Messages, Needed extends OwnLanguage | Intl.LDMLPluralRule> = {
  readonly [Key in keyof English]: English[Key] extends string
    ? string
    : Readonly<
        Record<Needed extends OwnLanguage ? Forms[Needed] : Needed, string> &
          Partial<Record<Intl.LDMLPluralRule, string>>
      >
}

type Loaders<English extends Messages> = {
  [Language in Exclude<OwnLanguage, 'en'>]: () => Promise<{ messages: Translation<English, Language> }>
}

/** English, which is always there, and the other languages, which come when somebody reads them. */
export interface Dictionary<English extends Messages> {
  /** By which a page that hands in a language names it. */
  name: string
  english: English
  others: Loaders<English>
  loaded: Partial<Record<string, Messages>>
}

export function dictionary<const English extends Messages>(
  name: string,
  english: English,
  others: Loaders<English>,
): Dictionary<English> {
  return { name, english, others, loaded: { en: english } }
}
