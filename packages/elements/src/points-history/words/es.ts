import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'es'> = {
  title: 'Tu actividad',
  empty: 'Todavía nada. Aquí verás tus primeros puntos.',
  failed: 'No hemos podido cargar tu actividad.',
  more: 'Ver más',
  retry: 'Reintentar',
  order: 'Pedido {order}',
  refund: 'Devolución, pedido {order}',
  earned: 'Ganado',
  referral: 'Primer pedido de una invitación',
  redeemed: 'Recompensa: {reward}',
  returned: 'Devuelta: {reward}',
  expired: 'Caducado',
  adjusted: 'Ajuste de la tienda',
  activated: 'Listo para usar',
  repaid: 'Compensado',
}
