import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'es'> = {
  title: 'Tus invitaciones',
  empty: 'Todavía nadie. Aquí aparecerá la primera persona que invites.',
  joined: 'Ya se ha unido, falta su primer pedido',
  paid: 'Ha comprado: los puntos son vuestros',
  reversed: 'El pedido se devolvió',
  failed: 'No hemos podido cargar tus invitaciones.',
  more: 'Ver más',
  retry: 'Reintentar',
}
