import type { Translation } from '../../language/dictionary.ts'
import type { english } from './en.ts'

export const messages: Translation<typeof english, 'fr'> = {
  offer_not_for_member: 'Cette offre ne vous est pas destinée.',
  offer_not_now: 'Cette offre n’est pas disponible pour le moment.',
  offer_not_yet: 'Pas tout à fait\u00a0: il manque un peu pour cette offre.',
  offer_limit: 'Vous avez déjà profité de cette offre.',
  offer_exhausted: 'Cette offre est épuisée.',
  save_offer_taken: 'Vous avez accepté une offre il y a peu.',
  save_payment_in_flight: 'Un paiement est en cours. Réessayez un peu plus tard.',
  save_refund_in_flight: 'Un remboursement est en cours. Réessayez un peu plus tard.',
  cancellation_closed: 'C’est déjà réglé.',
  other: 'Ce n’est pas possible pour le moment.',
}
