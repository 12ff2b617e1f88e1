import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'es'> = {
  not_a_member: 'Únete primero al programa y podrás usarlo.',
  reward_not_for_points: 'Esta recompensa se consigue con una tarjeta completa.',
  not_enough_points: 'Todavía no: te faltan {missing}.',
  not_enough_stamps: 'La tarjeta aún no está completa.',
  redemption_used: 'Esta recompensa ya se ha usado.',
  redemption_cancelled: 'Esta recompensa ya se devolvió.',
  redemption_expired: 'Esta recompensa ha caducado.',
  referral_existing_member:
    'Ya formas parte del programa, así que la invitación no cuenta. ¡Qué bien tenerte de vuelta!',
  referral_code_unknown: 'No conocemos esta invitación, pero ya formas parte del programa.',
  referral_self: 'La invitación es para otra persona, pero tú ya formas parte del programa.',
  referral_existing_customer: 'Ya eras cliente nuestro, así que la invitación no cuenta. ¡Qué bien que vuelvas!',
  referral_code_closed: 'Esta invitación ya no cuenta, pero te has unido igualmente.',
  offer_not_for_member: 'Esta oferta no es para ti.',
  offer_not_now: 'Esta oferta no está disponible ahora.',
  offer_not_yet: 'Todavía no: falta un poco para esta oferta.',
  offer_limit: 'Ya has aprovechado esta oferta.',
  offer_exhausted: 'Esta oferta se ha agotado.',
  save_offer_taken: 'Ya aceptaste una oferta hace poco.',
  save_payment_in_flight: 'Hay un pago en curso. Inténtalo un poco más tarde.',
  save_refund_in_flight: 'Hay un reembolso en curso. Inténtalo un poco más tarde.',
  cancellation_closed: 'Esto ya está resuelto.',
  account_linked_elsewhere: 'Esta cuenta ya está vinculada a otra persona.',
  other: 'Ahora mismo no es posible.',
}
