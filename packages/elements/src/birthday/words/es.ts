import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'es'> = {
  title: 'Tu cumpleaños',
  month: 'Mes',
  day: 'Día',
  missing: 'Elige el mes y el día.',
  ahead: 'Si lo indicas poco antes, cuenta a partir del año que viene. No preguntamos el año.',
  save: 'Guardar',
  saving: 'Guardando…',
  saved: 'Pensaremos en ti el {day}.',
  failed: 'No ha funcionado. Inténtalo de nuevo.',
}
