import * as z from 'zod'
import { Language } from './scalar.ts'

const words = z.string().trim().min(1).max(500)

/** A text a shopper reads: one string for every language, or one string a language. */
export const Text = z
  .union([words, z.record(Language, words)], {
    error: 'Give a text, or an object with one text for each language, such as { "en": "Coffee", "lt": "Kava" }.',
  })
  .meta({ id: 'Text' })
export type Text = z.infer<typeof Text>

const forms = z.strictObject({
  zero: words.optional(),
  one: words.optional(),
  two: words.optional(),
  few: words.optional(),
  many: words.optional(),
  other: words,
})

/** What one, two or many of something are called, by language and Intl.PluralRules category. */
export const PluralText = z.record(Language, forms).meta({ id: 'PluralText' })
export type PluralText = z.infer<typeof PluralText>
