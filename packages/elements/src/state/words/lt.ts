import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'lt'> = {
  failed: 'Įkelti nepavyko.',
  stale: 'Atrodo, nėra ryšio: rodome, ką matėme paskutinį kartą.',
  retry: 'Bandyti dar kartą',
  loading: 'Akimirką…',
  join: 'Tapti nariu',
  joining: 'Registruojame…',
  joinFailed: 'Nepavyko. Bandykite dar kartą.',
}
