import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'es'> = {
  offer_not_for_member: 'Esta oferta no es para ti.',
  offer_not_now: 'Esta oferta no está disponible ahora.',
  offer_not_yet: 'Todavía no: falta un poco para esta oferta.',
  offer_limit: 'Ya has aprovechado esta oferta.',
  offer_exhausted: 'Esta oferta se ha agotado.',
  save_offer_taken: 'Ya aceptaste una oferta hace poco.',
  save_payment_in_flight: 'Hay un pago en curso. Inténtalo un poco más tarde.',
  save_refund_in_flight: 'Hay un reembolso en curso. Inténtalo un poco más tarde.',
  cancellation_closed: 'Esto ya está resuelto.',
  other: 'Ahora mismo no es posible.',
}
