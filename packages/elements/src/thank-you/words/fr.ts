import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'fr'> = {
  title: 'Un merci pour vous',
  earlier: {
    one: '{count} merci précédent',
    many: '{count} de mercis précédents',
    other: '{count} mercis précédents',
  },
  arrived: 'Un merci vous attend.',
}
