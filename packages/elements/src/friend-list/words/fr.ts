import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'fr'> = {
  title: 'Vos invitations',
  empty: 'Personne pour l’instant. La première personne invitée apparaîtra ici.',
  joined: 'Inscription faite, première commande à venir',
  paid: 'Commande passée\u00a0: les points sont à vous deux',
  reversed: 'La commande a été retournée',
  failed: 'Impossible de charger vos invitations.',
  more: 'Afficher plus',
  retry: 'Réessayer',
}
