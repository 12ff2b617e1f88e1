import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'es'> = {
  missing: 'Esta recompensa no está disponible ahora.',
  join: 'Únete y suma puntos para esta recompensa.',
}
