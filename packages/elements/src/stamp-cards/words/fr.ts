import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'fr'> = {
  title: 'Cartes à tampons',
  empty: 'Il n’y a pas de carte à tampons en ce moment.',
}
