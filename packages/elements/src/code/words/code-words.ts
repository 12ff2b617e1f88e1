import { dictionary } from '../../language/dictionary.ts'
import { english } from './en.ts'

export const codeWords = dictionary('code', english, {
  es: () => import('./es.ts'),
  fr: () => import('./fr.ts'),
  lt: () => import('./lt.ts'),
  ar: () => import('./ar.ts'),
})
