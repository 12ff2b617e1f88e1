import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'lt'> = {
  reward: 'Už atsakymą gausite: {what}.',
  optional: '(nebūtina)',
  missing: 'Prašome atsakyti.',
  npsLow: 'visai netikėtina',
  npsHigh: 'labai tikėtina',
  csatLow: 'nepatenkintas',
  csatHigh: 'labai patenkintas',
  send: 'Siųsti',
  sending: 'Siunčiama…',
  thanks: 'Ačiū, kad pasidalijote',
  given: 'Už tai gavote: {what}.',
  failed: 'Nepavyko, niekas neišsiųsta. Bandykite dar kartą.',
}
