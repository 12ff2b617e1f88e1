import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'lt'> = {
  yours: 'Dovana jūsų',
  once: 'Užsirašykite kodą dabar: saugumo sumetimais jį rodome tik kartą. Įveskite jį apmokėdami.',
  until: 'Galioja iki {date}',
  code: 'Jūsų kodas',
  done: 'Užsirašiau',
  failed: 'Nepavyko, bet nieko ir nenurašėme. Bandykite dar kartą.',
  cancelled: 'Grąžinta į sąskaitą: {cost}.',
}
