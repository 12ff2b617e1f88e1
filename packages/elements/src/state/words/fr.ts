import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'fr'> = {
  failed: 'Le chargement a échoué.',
  stale: 'Vous semblez hors ligne\u00a0: voici ce que nous avons vu en dernier.',
  retry: 'Réessayer',
  loading: 'Un instant…',
  join: 'Je m’inscris',
  joining: 'Inscription…',
  joinFailed: 'Cela n’a pas fonctionné. Veuillez réessayer.',
}
