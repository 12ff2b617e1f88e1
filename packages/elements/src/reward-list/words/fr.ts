import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'fr'> = {
  title: 'Récompenses',
  redeem: 'Échanger',
  redeemFor: 'Échanger {points} contre {reward}',
  redeeming: 'Un instant…',
  missing: 'Encore {points}',
  byCard: 'Avec une carte complète',
  empty: 'Pas encore de récompenses. L’attente en vaudra la peine.',
  yours: 'À utiliser',
  code: 'Code se terminant par {hint}',
  until: 'valable jusqu’au {date}',
  show: 'Voir le code',
  showWhat: 'Voir le code de {reward}',
  cancel: 'Rendre',
  cancelWhat: 'Rendre {reward} et récupérer {cost}',
  join: 'Rejoignez-nous pour cumuler des points et choisir une récompense.',
}
