import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'fr'> = {
  not_a_member: 'Rejoignez d’abord le programme pour en profiter.',
  limit_reached: 'Vous l’avez déjà reçu autant de fois que possible\u00a0; rien n’a été ajouté cette fois.',
  reward_not_for_points: 'Cette récompense s’obtient avec une carte complète.',
  not_enough_points: 'Pas tout à fait\u00a0: encore {missing}.',
  not_enough_stamps: 'La carte n’est pas encore complète.',
  reward_not_yet: 'Patience\u00a0: cette récompense arrivera plus tard.',
  reward_over: 'Cette récompense n’est plus disponible.',
  reward_not_for_you: 'Cette récompense est réservée à d’autres membres.',
  reward_limit_reached: 'Vous avez déjà eu cette récompense autant de fois que possible.',
  reward_sold_out: 'Cette récompense est épuisée pour le moment.',
  redemption_code_shown: 'Le code de cette récompense a déjà été affiché.',
  redemption_used: 'Cette récompense a déjà été utilisée.',
  redemption_cancelled: 'Cette récompense a déjà été rendue.',
  redemption_expired: 'Cette récompense a expiré.',
  referral_existing_member: 'Vous êtes déjà membre\u00a0: l’invitation ne compte plus. Ravis de vous revoir\u202f!',
  referral_code_unknown: 'Nous ne connaissons pas cette invitation, mais votre inscription est bien faite.',
  referral_self: 'L’invitation vaut pour quelqu’un d’autre, mais votre inscription est bien faite.',
  referral_existing_customer:
    'Nous nous connaissons déjà, l’invitation ne compte donc plus. Heureux de vous revoir\u00a0!',
  referral_code_closed: 'Cette invitation ne compte plus, mais votre inscription est faite.',
  other: 'Ce n’est pas possible pour le moment.',
}
