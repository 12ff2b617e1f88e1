import type { Program, ReferralFlag } from '@tenth/contract'
import type { Signs } from './referral-state.ts'

/** What makes a referral doubtful, by what the programme wants to look at. An address of the network is never a ring. */
export function flagsOf(rule: NonNullable<Program['referral']>, { near, up, recent }: Signs): ReferralFlag[] {
  const raised: ReferralFlag[] = [...near]
  if (up.includes('address') || up.includes('card')) raised.push('ring')
  if (recent >= rule.perDay) raised.push('velocity')
  return raised.filter(flag => rule.review.includes(flag))
}

/** Both lists, each flag once. */
export function withFlags(some: readonly ReferralFlag[], more: readonly ReferralFlag[]): readonly ReferralFlag[] {
  const added = more.filter(flag => !some.includes(flag))
  return added.length === 0 ? some : [...some, ...added]
}
