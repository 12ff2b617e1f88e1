import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'es'> = {
  not_a_member: 'Únete primero al programa y podrás usarlo.',
  limit_reached: 'Ya lo has recibido tantas veces como se puede; esta vez no se ha sumado nada.',
  reward_not_for_points: 'Esta recompensa se consigue con una tarjeta completa.',
  not_enough_points: 'Todavía no: te faltan {missing}.',
  not_enough_stamps: 'La tarjeta aún no está completa.',
  reward_not_yet: 'Todavía no: esta recompensa llegará más adelante.',
  reward_over: 'Esta recompensa ya no está disponible.',
  reward_not_for_you: 'Esta recompensa es para otros miembros.',
  reward_limit_reached: 'Ya has tenido esta recompensa tantas veces como se puede.',
  reward_sold_out: 'Esta recompensa está agotada por ahora.',
  redemption_code_shown: 'El código de esta recompensa ya se mostró.',
  redemption_used: 'Esta recompensa ya se ha usado.',
  redemption_cancelled: 'Esta recompensa ya se devolvió.',
  redemption_expired: 'Esta recompensa ha caducado.',
  referral_existing_member:
    'Ya formas parte del programa, así que la invitación no cuenta. ¡Qué bien tenerte de vuelta!',
  referral_code_unknown: 'No conocemos esta invitación, pero ya formas parte del programa.',
  referral_self: 'La invitación es para otra persona, pero tú ya formas parte del programa.',
  referral_existing_customer: 'Ya eras cliente nuestro, así que la invitación no cuenta. ¡Qué bien que vuelvas!',
  referral_code_closed: 'Esta invitación ya no cuenta, pero te has unido igualmente.',
  other: 'Ahora mismo no es posible.',
}
