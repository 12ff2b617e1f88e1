import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'fr'> = {
  earn: 'Vous allez gagner {list}',
  joinAndEarn: 'Rejoignez-nous et gagnez {list}',
  nothing: 'Encore un petit article pour gagner des points',
  empty: 'Remplissez votre panier et voyez ce qu’il rapporte',
  pending: 'À utiliser dès la fin du délai de retour.',
  failed: 'Impossible de calculer vos points pour le moment.',
  retry: 'Réessayer',
  loading: 'Nous comptons vos points…',
}
