import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'fr'> = {
  title: 'À utiliser à temps',
  until: 'Jusqu’au {date} inclus',
  enough: 'De quoi obtenir\u00a0: {rewards}.',
  use: 'Utiliser des points',
  empty: 'Rien n’expire bientôt.',
  signedOut: 'Connectez-vous pour voir la durée de vos points.',
}
