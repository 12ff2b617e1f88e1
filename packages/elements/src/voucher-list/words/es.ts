import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'es'> = {
  title: 'Tus vales',
  empty: 'Ahora no tienes vales. Lo que canjees o te regalen te esperará aquí.',
  join: 'Únete y tus vales te esperan aquí.',
  past: 'Usados y caducados',
  pastEmpty: 'Aquí no hay nada todavía.',
  more: 'Ver más',
}
