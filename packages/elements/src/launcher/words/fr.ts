import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'fr'> = {
  rewards: 'Récompenses',
  open: 'Ouvrir les récompenses',
  openWith: 'Ouvrir vos récompenses, {points}',
  close: 'Fermer',
  loading: 'Un instant…',
  failed: 'L’ouverture a échoué. Veuillez réessayer.',
  retry: 'Réessayer',
}
