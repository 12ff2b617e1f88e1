import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'fr'> = {
  title: 'Vos bons',
  empty: 'Vous n’avez pas de bon pour le moment. Ce que vous prenez ou recevez vous attend ici.',
  join: 'Rejoignez-nous, et vos bons vous attendent ici.',
  past: 'Utilisés et expirés',
  pastEmpty: 'Rien ici pour l’instant.',
  more: 'Voir plus',
}
