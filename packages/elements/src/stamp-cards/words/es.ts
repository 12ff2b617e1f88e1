import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'es'> = {
  title: 'Tarjetas de sellos',
  empty: 'Ahora no hay tarjetas de sellos.',
}
