import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'fr'> = {
  label: 'Payer avec des points',
  none: 'Aucun point',
  chosen: '{points}, soit {money} de moins',
  have: 'Vous avez {points}.',
  upTo: 'Jusqu’à {points} sur cette commande.',
  most: 'Utiliser le maximum',
  zero: 'Ne pas en utiliser',
  changed: 'Désormais {points}\u00a0: c’est le maximum pour cette commande.',
  signedOut: 'Connectez-vous pour payer avec vos points.',
  empty: 'Dès que votre panier contient quelque chose, vous pouvez le payer avec des points.',
  asking: 'Un instant\u00a0: nous calculons vos points.',
  failed: 'Nous n’avons pas pu calculer vos points.',
  retry: 'Réessayer',
  off: 'Ici, les commandes ne se paient pas avec des points.',
  small: 'Cette commande est trop petite pour être payée avec des points.',
  few: 'Pas tout à fait\u00a0: encore {points} avant de pouvoir payer avec des points.',
  other: 'Les points ne peuvent pas être utilisés pour le moment.',
}
