import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'fr'> = {
  noTier: 'Pas encore de niveau',
  toGo: 'Encore {amount} pour atteindre {tier}',
  of: '{held} sur {needed}',
  top: 'C’est le niveau le plus élevé. Merci.',
  until: 'Compté jusqu’au {date}.',
  keep: 'Encore {amount} d’ici au {date} et vous gardez {tier}.',
  kept: 'Vous avez fait ce qu’il faut pour garder {tier}.',
  begins: '{tier} commence après le {date}.',
  falls: 'Si rien ne s’ajoute, vous passez ensuite à {tier}.',
  fallsOut: 'Si rien ne s’ajoute, vous n’aurez ensuite plus de niveau.',
  grace: 'Un niveau qui n’est pas gardé dure encore un peu ({grace}).',
  floor: 'Nous vous gardons {tier}.',
  floorUntil: 'Nous vous gardons {tier} jusqu’au {date}.',
  reached: 'Vous avez atteint {tier}.',
  join: 'Rejoignez-nous et gravissez les niveaux\u00a0: {tiers}.',
}
