import { accountWords } from './account-words.ts'
import { checkoutWords } from './checkout-words.ts'
import { shopWords } from './shop-words.ts'
import { languages, type Language } from './language.ts'

/** English, Spanish, French, Lithuanian. */
export type Translations = readonly [string, string, string, string]

const table = { ...shopWords, ...checkoutWords, ...accountWords } satisfies Record<string, Translations>

export type Word = keyof typeof table

/** The shop's own texts in one language; `{name}` in a text is filled in. */
export type Say = (word: Word, values?: Record<string, string | number>) => string

export function sayIn(language: Language): Say {
  const column = languages.indexOf(language)
  return (word, values = {}) => {
    const text = table[word][column] ?? table[word][0]
    return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
  }
}

export function isWord(text: string): text is Word {
  return Object.hasOwn(table, text)
}
