import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'es'> = {
  title: 'Recompensas',
  redeem: 'Canjear',
  redeemFor: 'Canjear {reward} por {points}',
  redeeming: 'Un momento…',
  missing: 'Te faltan {points}',
  byCard: 'Con una tarjeta completa',
  empty: 'Todavía no hay recompensas. La espera valdrá la pena.',
  yours: 'Listas para usar',
  code: 'Código terminado en {hint}',
  until: 'válido hasta el {date}',
  show: 'Ver el código',
  showWhat: 'Ver el código de {reward}',
  cancel: 'Devolver',
  cancelWhat: 'Devolver {reward} y recuperar {cost}',
  join: 'Únete para sumar puntos y elegir tu recompensa.',
}
