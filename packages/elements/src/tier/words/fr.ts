import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'fr'> = {
  orders: { one: '{count} commande', many: '{count} de commandes', other: '{count} commandes' },
  none: 'Il n’y a pas de niveaux ici.',
  yours: 'Votre niveau',
}
