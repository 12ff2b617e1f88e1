import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'fr'> = {
  missing: 'Cette récompense n’est pas proposée pour le moment.',
  join: 'Rejoignez-nous et cumulez des points pour l’obtenir.',
}
