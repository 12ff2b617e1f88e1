import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'fr'> = {
  title: 'Votre activité',
  empty: 'Rien pour l’instant. Vos premiers points apparaîtront ici.',
  failed: 'Impossible de charger votre activité.',
  more: 'Afficher plus',
  retry: 'Réessayer',
  order: 'Commande {order}',
  refund: 'Retour, commande {order}',
  earned: 'Gagné',
  referral: 'Première commande d’une personne invitée',
  redeemed: 'Récompense\u00a0: {reward}',
  returned: 'Rendue\u00a0: {reward}',
  expired: 'Expiré',
  adjusted: 'Correction de la boutique',
  activated: 'Prêt à utiliser',
  repaid: 'Compensé',
}
