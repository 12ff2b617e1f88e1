import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'es'> = {
  progress: {
    one: '{stamps} de {required} sellos, falta {count}',
    many: '{stamps} de {required} sellos, faltan {count}',
    other: '{stamps} de {required} sellos, faltan {count}',
  },
  toGo: {
    one: 'Solo falta {count} para: {reward}',
    many: 'Faltan {count} para: {reward}',
    other: 'Faltan {count} para: {reward}',
  },
  start: 'Completa la tarjeta y llévate: {reward}',
  full: 'Tarjeta completa',
  take: 'Recoge tu recompensa',
  taking: 'Un momento…',
  more: {
    one: 'Y te espera otra tarjeta completa.',
    many: 'Y te esperan otras {count} tarjetas completas.',
    other: 'Y te esperan otras {count} tarjetas completas.',
  },
  next: 'En tu próxima tarjeta: {stamps}',
  landed: 'Un sello más: {stamps} de {required}.',
  filled: 'Tarjeta completa. Recoge tu recompensa.',
  way: 'En el sello {at}: {gift}',
  reached: 'Conseguido.',
  missing: 'Esta tarjeta no está disponible en este momento.',
}
