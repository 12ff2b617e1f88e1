import { dictionary } from '../language/dictionary.ts'
import { english } from './en.ts'

/** What points and stamps are called where the merchant has no name for them. */
export const units = dictionary('units', english, {
  es: () => import('./es.ts'),
  fr: () => import('./fr.ts'),
  lt: () => import('./lt.ts'),
  ar: () => import('./ar.ts'),
})
