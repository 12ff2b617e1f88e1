import * as z from 'zod'

/**
 * Why the rules said no. A refusal is a value, not an error: nothing was changed, and a person can be told why.
 * In order of precedence, where several hold.
 */
export const refusalCodes = {
  not_a_member: 'This customer has not joined the programme.',
  reward_not_for_points: 'This reward cannot be bought with points.',
  reward_not_yet: 'This reward cannot be taken yet.',
  reward_over: 'This reward can no longer be taken.',
  reward_not_for_you: 'This reward is for other members.',
  reward_limit_reached: 'This member took this reward as often as is allowed.',
  reward_sold_out: 'Nothing is left of this reward.',
  points_not_for_orders: 'Orders cannot be paid with points here.',
  points_spent_already: 'Points were spent on this order already, by somebody else or another number of them.',
  points_order_paid: 'This order was reported paid, so its points go back with its refund.',
  points_not_spent: 'No points were spent on this order.',
  points_order_too_small: 'This order is too small to be paid with points.',
  points_too_few: 'Fewer points cannot be spent on an order.',
  points_too_many: 'So many points cannot be spent on this order.',
  points_not_multiple: 'Points are spent in whole steps only.',
  limit_reached: 'This was given as often, or as much of it, as the programme allows.',
  not_enough_points: 'There are not enough points.',
  not_enough_stamps: 'The card is not full yet.',
  redemption_given: 'This was given and cost nothing, so there is nothing to give back.',
  redemption_code_shown: 'The code of this reward was shown already.',
  redemption_used: 'This reward was used already.',
  redemption_cancelled: 'This reward was cancelled.',
  redemption_expired: 'This reward can no longer be used.',
  voucher_unknown: 'There is no such code.',
  voucher_cancelled: 'This code was cancelled.',
  voucher_used: 'This code was used already.',
  voucher_expired: 'This code is no longer valid.',
  voucher_not_yet: 'This code is not valid yet.',
  gift_card_too_little: 'There is less left on this gift card.',
  gift_card_by_code: 'A gift card is paid with by its code, not handed over.',
  gift_card_not_paid: 'This gift card paid less for this order.',
  referral_existing_member: 'A referral counts only for somebody new.',
  referral_existing_customer: 'A referral counts only for somebody who has not been a customer.',
  referral_code_unknown: 'There is no such referral code.',
  referral_self: 'Nobody can recommend the shop to themselves.',
  referral_code_closed: 'This referral code no longer counts.',
  referral_not_open: 'This referral can no longer be decided.',
  offer_automatic: 'This offer is counted off at the checkout, without a code.',
  offer_not_for_member: 'This offer is for others.',
  offer_not_now: 'This offer cannot be had at this time.',
  offer_not_yet: 'A little is missing for this offer.',
  offer_limit: 'This member has had the offer as often as they may.',
  offer_exhausted: 'Nothing is left of this offer.',
  subscription_unknown: 'There is no such subscription of this member.',
  subscription_not_active: 'This subscription has ended.',
  saving_off: 'The programme asks nothing of those who cancel. Cancel in one step.',
  cancellation_closed: 'This cancellation is over.',
  cancellation_answered: 'The reason was given already.',
  cancellation_unanswered: 'The reason comes first.',
  save_offer_not_made: 'This was not offered.',
  save_offer_taken: 'Such an offer was accepted not long ago.',
  save_offer_exhausted: 'Nothing is left of this offer.',
  save_payment_in_flight: 'A payment is under way. No offer can be accepted before it is done.',
  save_refund_in_flight: 'A refund is under way. No offer can be accepted before it is done.',
  save_nothing_accepted: 'No offer was accepted, so there is nothing to fulfil or to take back.',
  case_already_open: 'There is a case about this already.',
  case_made_good: 'This was made good already.',
  case_closed: 'This case is closed.',
  case_not_open: 'Something is offered in this case already.',
  case_nothing_offered: 'Nothing is offered in this case.',
  case_not_awaiting: 'Nothing waits to be approved in this case.',
  compensation_not_allowed: 'This role may not offer this.',
  compensation_above_authority: 'This is more than the role may offer, and nobody is there to approve it.',
  compensation_above_budget: 'This is more than is left of the budget.',
  compensation_without_worth: 'What this costs the shop is not known.',
  compensation_gone: 'What was offered is no longer in the programme.',
  approval_by_author: 'Nobody approves what they proposed themselves.',
  approval_not_allowed: 'This role may not approve this.',
  survey_not_for_member: 'This member is not one of those who are asked.',
  survey_too_soon: 'This member was asked the same not long ago.',
  survey_answered: 'This was answered already.',
  survey_over: 'This can no longer be answered.',
  contest_not_open: 'This contest is not open.',
  contest_not_closed: 'The time to draw this contest has not come.',
  contest_cancelled: 'This contest does not take place.',
  contest_not_for_member: 'This contest is for other members.',
  contest_way_closed: 'This contest cannot be entered in this way.',
  contest_limit: 'More tickets are not allowed in this contest.',
  contest_entered: 'This contest can be entered for nothing only once.',
  contest_entry_not_bought: 'Only tickets that were bought can be given back.',
  account_linked_elsewhere: 'This account belongs to another member.',
  refund_exceeds_order: 'This gives back more than is left of the order.',
} as const

export const RefusalCode = z
  .enum(Object.keys(refusalCodes) as [RefusalCode, ...RefusalCode[]])
  .meta({ id: 'RefusalCode' })
export type RefusalCode = keyof typeof refusalCodes

/** The engine's no: a code, and the facts a message needs. */
export const Refusal = z
  .strictObject({
    code: RefusalCode,
    /** Numbers and ids to tell it with, such as `missing: 40`. */
    facts: z.record(z.string(), z.union([z.string(), z.number()])),
  })
  .meta({ id: 'Refusal' })
export type Refusal = z.infer<typeof Refusal>
