import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'fr'> = {
  not_a_member: 'Rejoignez d’abord le programme pour en profiter.',
  reward_not_for_points: 'Cette récompense s’obtient avec une carte complète.',
  not_enough_points: 'Pas tout à fait\u00a0: encore {missing}.',
  not_enough_stamps: 'La carte n’est pas encore complète.',
  redemption_used: 'Cette récompense a déjà été utilisée.',
  redemption_cancelled: 'Cette récompense a déjà été rendue.',
  redemption_expired: 'Cette récompense a expiré.',
  referral_existing_member: 'Vous êtes déjà membre\u00a0: l’invitation ne compte plus. Ravis de vous revoir\u202f!',
  referral_code_unknown: 'Nous ne connaissons pas cette invitation, mais votre inscription est bien faite.',
  referral_self: 'L’invitation vaut pour quelqu’un d’autre, mais votre inscription est bien faite.',
  referral_existing_customer:
    'Nous nous connaissons déjà, l’invitation ne compte donc plus. Heureux de vous revoir\u00a0!',
  referral_code_closed: 'Cette invitation ne compte plus, mais votre inscription est faite.',
  offer_not_for_member: 'Cette offre ne vous est pas destinée.',
  offer_not_now: 'Cette offre n’est pas disponible pour le moment.',
  offer_not_yet: 'Pas tout à fait\u00a0: il manque un peu pour cette offre.',
  offer_limit: 'Vous avez déjà profité de cette offre.',
  offer_exhausted: 'Cette offre est épuisée.',
  save_offer_taken: 'Vous avez accepté une offre il y a peu.',
  save_payment_in_flight: 'Un paiement est en cours. Réessayez un peu plus tard.',
  save_refund_in_flight: 'Un remboursement est en cours. Réessayez un peu plus tard.',
  cancellation_closed: 'C’est déjà réglé.',
  account_linked_elsewhere: 'Ce compte est déjà lié à un autre membre.',
  other: 'Ce n’est pas possible pour le moment.',
}
