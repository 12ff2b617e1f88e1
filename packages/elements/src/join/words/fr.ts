import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'fr'> = {
  title: 'Rejoignez {programme}',
  lead: 'Cumulez à chaque commande et faites-vous plaisir.',
  gift: 'Vous commencez avec {what}.',
  signIn: 'Je suis déjà membre',
  welcome: 'Bienvenue ! C’est fait.',
  have: 'Vous avez {points} pour commencer.',
}
