import type { Messages } from '../../language/dictionary.ts'

export const english = {
  not_a_member: 'Join the programme first, then this is yours to use.',
  limit_reached: 'You have had this as often as you may, so nothing was added this time.',
  reward_not_for_points: 'This reward comes with a full stamp card.',
  not_enough_points: 'Not quite yet: {missing} to go.',
  not_enough_stamps: 'The card is not full yet.',
  reward_not_yet: 'Not just yet: this reward comes later.',
  reward_over: 'This reward is no longer available.',
  reward_not_for_you: 'This reward is for other members.',
  reward_limit_reached: 'You have had this reward as often as you may.',
  reward_sold_out: 'This reward is gone for now.',
  redemption_code_shown: 'The code of this reward was shown already.',
  redemption_used: 'This reward has been used already.',
  redemption_cancelled: 'This reward was returned already.',
  redemption_expired: 'This reward has run out.',
  referral_existing_member: 'You are a member already, so the invitation no longer counts. Welcome back!',
  referral_code_unknown: 'We do not know this invitation. You have joined all the same.',
  referral_self: 'You cannot invite yourself, but you have joined all the same.',
  referral_existing_customer: 'You have been our customer before, so the invitation no longer counts. Welcome back!',
  referral_code_closed: 'This invitation no longer counts. You have joined all the same.',
  other: 'That is not possible just now.',
} as const satisfies Messages
