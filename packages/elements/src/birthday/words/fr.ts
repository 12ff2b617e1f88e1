import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'fr'> = {
  title: 'Votre anniversaire',
  month: 'Mois',
  day: 'Jour',
  missing: 'Choisissez le mois et le jour.',
  ahead: 'Indiqué peu avant, il compte à partir de l’année prochaine. Nous ne demandons pas l’année.',
  save: 'Enregistrer',
  saving: 'Enregistrement…',
  saved: 'Nous penserons à vous le {day}.',
  failed: 'Cela n’a pas marché. Réessayez.',
}
