import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'fr'> = {
  balance: 'Votre solde',
  pending: '{points} en route',
  owed: '{points} à compenser avec votre prochaine commande',
  expiring: '{points} à utiliser d’ici au {date}',
  lead: 'Cumulez à chaque commande, et faites-vous plaisir.',
  signIn: 'Je suis déjà membre',
  welcome: 'Bienvenue parmi nous\u202f!',
  cards: 'Cartes à tampons',
  rewards: 'Récompenses',
  friends: 'Partagez avec vos proches',
  friendsLead: '{friend} pour la personne invitée, {advocate} pour vous',
  friendsTheirs: '{friend} pour la personne invitée',
  friendsYours: '{advocate} pour vous',
  friendsOpen: 'Obtenir mon lien',
  history: 'Votre activité',
  notices: 'Nouveautés',
  vouchers: 'Vos bons',
  offers: 'Offres',
  contests: 'Jeux-concours',
}
