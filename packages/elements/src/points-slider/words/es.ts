import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'es'> = {
  label: 'Pagar con puntos',
  none: 'Sin puntos',
  chosen: '{points}, {money} menos',
  have: 'Tienes {points}.',
  upTo: 'Hasta {points} en este pedido.',
  most: 'Usar el máximo',
  zero: 'No usar',
  changed: 'Ahora son {points}: es el máximo para este pedido.',
  signedOut: 'Inicia sesión para pagar con tus puntos.',
  empty: 'Cuando haya algo en tu cesta, podrás pagarlo con puntos.',
  asking: 'Un momento: estamos calculando tus puntos.',
  failed: 'No hemos podido calcular tus puntos.',
  retry: 'Intentar de nuevo',
  off: 'Aquí los pedidos no se pagan con puntos.',
  small: 'Este pedido es demasiado pequeño para pagar con puntos.',
  few: 'Todavía no: te faltan {points} para pagar con puntos.',
  other: 'Ahora mismo no se pueden usar puntos.',
}
