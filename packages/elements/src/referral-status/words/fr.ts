import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'fr'> = {
  title: 'Vos invitations',
  empty: 'Personne pour l’instant. La première personne invitée apparaîtra ici.',
  joined: 'Inscription faite, première commande à venir',
  paid: 'C’est compté\u00a0: merci',
  reversed: 'La commande a été retournée',
  review: 'Presque\u00a0: la boutique vérifie',
  pending: 'C’est compté\u00a0: votre récompense arrive',
  lapsed: 'Le délai est passé',
  refused: 'Cette invitation ne compte pas',
  failed: 'Impossible de charger vos invitations.',
  more: 'Afficher plus',
  retry: 'Réessayer',
}
