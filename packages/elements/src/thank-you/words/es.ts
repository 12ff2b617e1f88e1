import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'es'> = {
  title: 'Un agradecimiento para ti',
  earlier: {
    one: '{count} agradecimiento anterior',
    many: '{count} de agradecimientos anteriores',
    other: '{count} agradecimientos anteriores',
  },
  arrived: 'Hay un agradecimiento para ti.',
}
