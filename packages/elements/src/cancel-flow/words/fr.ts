import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'fr'> = {
  price: '{money} / {time}',
  begin: 'Résilier cet abonnement',
  why: 'Pourquoi souhaitez-vous résilier ?',
  ownWords: 'Avec vos mots, si vous voulez',
  next: 'Suivant',
  keep: 'Le garder',
  talk: 'Parler à quelqu’un',
  cancel: 'Résilier mon abonnement maintenant',
  instead: 'Avant de partir, ceci vous conviendrait peut-être mieux :',
  accept: 'Accepter',
  acceptWhat: 'Accepter : {name}',
  saves: 'Vous économisez {money}',
  freeMonths: '{time} offerts.',
  percentOff: {
    one: '{percent} de moins sur le prochain paiement.',
    many: '{percent} de moins sur les {count} prochains paiements.',
    other: '{percent} de moins sur les {count} prochains paiements.',
  },
  amountOff: {
    one: 'Déduit du prochain paiement.',
    many: 'Déduit des {count} prochains paiements.',
    other: 'Déduit des {count} prochains paiements.',
  },
  pause: {
    one: 'Rien n’est envoyé ni facturé pendant une période.',
    many: 'Rien n’est envoyé ni facturé pendant {count} périodes.',
    other: 'Rien n’est envoyé ni facturé pendant {count} périodes.',
  },
  planChange: 'Une autre formule : {plan}.',
  extraService: 'Un plus, sans frais.',
  talkTo: 'Quelqu’un de chez nous vous contactera.',
  talking: 'Nous vous contacterons. D’ici là, rien ne change.',
  accepted: 'C’est fait : {offer}. Votre abonnement continue.',
  kept: 'Votre abonnement continue comme avant.',
  cancelled: 'Votre abonnement est résilié. Merci d’avoir été parmi nous.',
  lapsed: 'Trop de temps a passé. Votre abonnement continue comme avant.',
  revoked: 'La boutique est revenue dessus. Votre abonnement continue comme avant.',
  failed: 'Cela n’a pas marché et rien n’a changé. Réessayez.',
}
