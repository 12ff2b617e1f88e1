import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'lt'> = {
  title: 'Panaudokite laiku',
  until: 'Iki {date}',
  enough: 'Jau galite gauti: {rewards}.',
  use: 'Panaudoti taškus',
  empty: 'Artimiausiu metu niekas nesibaigia.',
  signedOut: 'Prisijunkite ir matysite, kiek galioja jūsų taškai.',
}
