import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'fr'> = {
  'order.paid': 'À chaque commande',
  'member.joined': 'À l’inscription',
  visit: 'À chaque visite',
  birthday: 'Pour votre anniversaire',
  joining_day: 'Pour l’anniversaire de votre inscription',
  review: 'Pour un avis',
  share: 'Pour un partage',
  extra: 'En plus',
  perAmount: '{what} par tranche de {money}',
  perUnit: '{what} par article',
  perStep: '{what} par tranche complète de {money}',
  perUnits: '{what} pour {count} articles',
  title: 'Comment cumuler',
  empty: 'Il n’y a pas encore de façon de cumuler.',
  friend: 'Pour chaque ami que vous amenez',
  shareOn: 'Parlez de nous sur {network}',
  followOn: 'Suivez-nous sur {network}',
  tell: 'C’est fait',
  tellWhat: 'C’est fait : {what}',
  done: 'Fait',
  again: 'De nouveau à partir du {date}',
  seen: 'Compte dès que nous l’avons vu',
  noted: 'Merci ! C’est noté.',
  failed: 'Cela n’a pas marché. Réessayez.',
}
