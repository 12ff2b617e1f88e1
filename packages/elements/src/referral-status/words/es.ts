import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'es'> = {
  title: 'Tus invitaciones',
  empty: 'Todavía nadie. Aquí aparecerá la primera persona que invites.',
  joined: 'Ya se ha unido, falta su primer pedido',
  paid: 'Cuenta: gracias',
  reversed: 'El pedido se devolvió',
  review: 'Casi: la tienda lo está mirando',
  pending: 'Cuenta: tu recompensa está en camino',
  lapsed: 'Ha pasado demasiado tiempo',
  refused: 'Esta vez no cuenta',
  failed: 'No hemos podido cargar tus invitaciones.',
  more: 'Ver más',
  retry: 'Reintentar',
}
