import { dictionary } from '../../language/dictionary.ts'
import { english } from './en.ts'

export const voucherWords = dictionary('voucher', english, {
  es: () => import('./es.ts'),
  fr: () => import('./fr.ts'),
  lt: () => import('./lt.ts'),
  ar: () => import('./ar.ts'),
})
