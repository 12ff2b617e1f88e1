import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'fr'> = {
  title: 'Offres pour vous',
  join: 'Rejoignez-nous pour voir les offres des membres.',
  empty: 'Pas d’offre pour vous en ce moment. Revenez bientôt.',
  until: 'jusqu’au {date}',
  left: { one: 'encore {count} fois', many: 'encore {count} fois', other: 'encore {count} fois' },
  automatic: 'Déduit à la caisse',
  take: 'Obtenir le code',
  takeWhat: 'Obtenir le code : {name}',
  code: 'Code se terminant par {hint}',
  return: 'Rendre',
  returnWhat: 'Rendre : {name}',
  returned: 'Rendue : vous pouvez la reprendre.',
}
