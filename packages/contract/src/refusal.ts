import * as z from 'zod'

/**
 * Why the rules said no. A refusal is a value, not an error: nothing was changed, and a person can be told why.
 * In order of precedence, where several hold.
 */
export const refusalCodes = {
  not_a_member: 'This customer has not joined the programme.',
  reward_not_for_points: 'This reward cannot be bought with points.',
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
  referral_existing_member: 'A referral counts only for somebody new.',
  referral_code_unknown: 'There is no such referral code.',
  referral_self: 'Nobody can recommend the shop to themselves.',
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
