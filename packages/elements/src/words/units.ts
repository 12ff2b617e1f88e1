import { dictionary } from '../language/dictionary.ts'
import { english } from './en.ts'

/** What points and stamps are called where the merchant has no name for them. */
export const units = dictionary(english, {
  es: () => import('./es.ts'),
  fr: () => import('./fr.ts'),
  lt: () => import('./lt.ts'),
})
