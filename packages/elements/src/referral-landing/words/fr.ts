import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'fr'> = {
  title: 'Vous venez de la part d’un ami',
  both: 'Rejoignez-nous et recevez {friend}. Votre ami reçoit {advocate}.',
  friendOnly: 'Rejoignez-nous et recevez {friend}.',
  advocateOnly: 'Rejoignez-nous et votre ami reçoit {advocate}.',
  when: 'Votre première commande suffit.',
  whenMinimum: 'Une première commande d’au moins {minimum} suffit.',
  whenJoined: 'Votre inscription suffit.',
}
