import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'es'> = {
  title: 'Novedades',
  new: 'Nuevo',
  unseen: { one: '{count} novedad', many: '{count} novedades', other: '{count} novedades' },
  empty: 'No hay novedades por ahora.',
  more: 'Más sobre: {name}',
  changes: 'El programa ha cambiado',
  added: 'Nuevo: {what}',
  removed: 'Ya no está: {what}',
  changed: 'Ha cambiado: {what}',
  earn: 'formas de sumar',
  cards: 'tarjetas de sellos',
  rewards: 'recompensas',
  tiers: 'niveles',
  points: 'puntos',
  referral: 'invitar a amigos',
}
