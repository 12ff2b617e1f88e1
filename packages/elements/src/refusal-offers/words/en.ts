import type { Messages } from '../../language/dictionary.ts'

export const english = {
  offer_not_for_member: 'This offer is not for you.',
  offer_not_now: 'This offer is not available just now.',
  offer_not_yet: 'Not quite yet: a little is missing for this offer.',
  offer_limit: 'You have had this offer already.',
  offer_exhausted: 'This offer is gone.',
  save_offer_taken: 'You accepted an offer not long ago.',
  save_payment_in_flight: 'A payment is under way. Please try again a little later.',
  save_refund_in_flight: 'A refund is under way. Please try again a little later.',
  cancellation_closed: 'This has been settled already.',
  other: 'That is not possible just now.',
} as const satisfies Messages
