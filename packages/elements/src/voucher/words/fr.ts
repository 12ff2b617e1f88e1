import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'fr'> = {
  voucher: 'Votre bon',
  off: '{amount} de moins',
  used: 'Utilisé',
  expired: 'Expiré',
  cancelled: 'Rendu',
  ended: 'Terminé le {date}.',
  from: 'Utilisable à partir du {date}.',
  left: 'Il reste {amount}',
  show: 'Voir le code',
  showWhat: 'Voir le code de {reward}',
  showHelp: 'Il ne s’affiche qu’une fois\u00a0: de préférence à la caisse.',
  seen: 'Votre code se termine par {hint}. Vous l’avez vu, et personne ne peut le montrer à nouveau.',
  giveBack: 'Rendre',
  giveBackWhat: 'Rendre {reward} et récupérer {cost}',
  lost: 'Perdu\u202f? Rendez-le contre {cost}, et reprenez-le.',
  missing: 'Nous ne connaissons pas ce bon.',
  none: 'Vous n’avez pas de bon à utiliser.',
  join: 'Rejoignez-nous, et vos bons vous attendent ici.',
}
