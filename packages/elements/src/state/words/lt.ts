import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'lt'> = {
  failed: 'Įkelti nepavyko.',
  stale: 'Atrodo, nėra ryšio: rodome, ką matėme paskutinį kartą.',
  retry: 'Bandyti dar kartą',
  loading: 'Akimirką…',
  join: 'Prisijungti prie programos',
  joining: 'Jungiamės…',
  joinFailed: 'Nepavyko. Bandykite dar kartą.',
}
