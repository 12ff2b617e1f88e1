import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'fr'> = {
  programme: 'Récompenses',
  loading: 'Vos points arrivent',
  balance: 'Vous avez {points}. Ouvrir vos récompenses.',
  stale: 'Vous aviez {points} la dernière fois. Ouvrir vos récompenses.',
  visitor: 'Découvrir nos récompenses',
  failed: 'Impossible de charger vos points. Réessayer.',
  retry: 'Réessayer',
  now: 'Vous avez maintenant {points}.',
}
