import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'lt'> = {
  orders: {
    one: '{count} užsakymas',
    few: '{count} užsakymai',
    many: '{count} užsakymo',
    other: '{count} užsakymų',
  },
  none: 'Čia lygių nėra.',
  yours: 'Jūsų lygis',
}
