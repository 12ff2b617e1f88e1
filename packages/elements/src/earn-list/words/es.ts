import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'es'> = {
  'order.paid': 'Con cada pedido',
  'member.joined': 'Al unirte',
  visit: 'Con cada visita',
  birthday: 'Por tu cumpleaños',
  joining_day: 'En el aniversario de tu alta',
  review: 'Por una reseña',
  share: 'Por compartir',
  extra: 'Como extra',
  perAmount: '{what} por cada {money}',
  perUnit: '{what} por unidad',
  perStep: '{what} por cada {money} completos',
  perUnits: '{what} por cada {count}',
  title: 'Cómo sumar',
  empty: 'Todavía no hay formas de sumar.',
  friend: 'Por cada amigo que traigas',
  shareOn: 'Compártenos en {network}',
  followOn: 'Síguenos en {network}',
  tell: 'Ya lo he hecho',
  tellWhat: 'Ya lo he hecho: {what}',
  done: 'Hecho',
  again: 'Otra vez a partir del {date}',
  seen: 'Cuenta cuando lo hayamos visto',
  noted: '¡Gracias! Lo hemos anotado.',
  failed: 'No ha funcionado. Inténtalo de nuevo.',
}
