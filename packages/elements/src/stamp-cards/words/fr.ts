import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'fr'> = {
  title: 'Cartes de tampons',
  empty: 'Il n’y a pas de carte de tampons en ce moment.',
}
