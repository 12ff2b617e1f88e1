import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'fr'> = {
  reward: 'Pour votre réponse, vous recevez {what}.',
  optional: '(facultatif)',
  missing: 'Merci de répondre à cette question.',
  npsLow: 'pas du tout probable',
  npsHigh: 'très probable',
  csatLow: 'pas satisfait',
  csatHigh: 'très satisfait',
  send: 'Envoyer',
  sending: 'Envoi…',
  thanks: 'Merci de nous l’avoir dit',
  given: 'Vous avez reçu {what}.',
  failed: 'Cela n’a pas marché et rien n’a été envoyé. Réessayez.',
}
