import { dictionary } from '../../language/dictionary.ts'
import { english } from './en.ts'

/** What both elements about tiers say. */
export const tierWords = dictionary('tier', english, {
  es: () => import('./es.ts'),
  fr: () => import('./fr.ts'),
  lt: () => import('./lt.ts'),
  ar: () => import('./ar.ts'),
})
