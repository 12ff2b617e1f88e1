import { dictionary } from '../../language/dictionary.ts'
import { english } from './en.ts'

export const contestWords = dictionary('contest', english, {
  es: () => import('./es.ts'),
  fr: () => import('./fr.ts'),
  lt: () => import('./lt.ts'),
  ar: () => import('./ar.ts'),
})
