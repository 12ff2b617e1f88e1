import type { Refusal } from '@tenth/core'
import type { Words } from '../language/words.ts'
import type { english } from './words/en.ts'

/** The programme's no, in words a person understands. */
export function tell(refusal: Refusal, words: Words<typeof english>, points: (count: number) => string): string {
  if (refusal.code === 'not_enough_points') {
    return words.say('not_enough_points', { missing: points(Number(refusal.facts['missing'] ?? 0)) })
  }
  return words.say(isTold(refusal.code) ? refusal.code : 'other')
}

const told = [
  'not_a_member',
  'limit_reached',
  'reward_not_for_points',
  'not_enough_stamps',
  'reward_not_yet',
  'reward_over',
  'reward_not_for_you',
  'reward_limit_reached',
  'reward_sold_out',
  'redemption_code_shown',
  'redemption_used',
  'redemption_cancelled',
  'redemption_expired',
  'referral_existing_member',
  'referral_code_unknown',
  'referral_self',
  'referral_existing_customer',
  'referral_code_closed',
] as const

function isTold(code: string): code is (typeof told)[number] {
  return (told as readonly string[]).includes(code)
}
