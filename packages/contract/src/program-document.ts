import type { Campaign } from './campaign.ts'
import type { EarningRule } from './earning-rule.ts'
import type { ReferralRule } from './referral.ts'
import type { Offer } from './offer.ts'
import type { Reward } from './reward.ts'
import type { Saving } from './save-offer.ts'
import type { Multiplier } from './multiplier.ts'
import type { RuleGroup } from './rule-group.ts'
import type { Period } from './scalar.ts'
import type { Segment } from './segment.ts'
import type { StampCard } from './stamp-card.ts'
import type { Thanks } from './thanks.ts'
import type { TierRules } from './tier.ts'

/** The parts of a programme that are looked at here, defaults filled in. */
export interface Document {
  languages: string[]
  earn: EarningRule[]
  returnWindow?: Period | undefined
  campaigns: Campaign[]
  groups: RuleGroup[]
  multipliers: Multiplier[]
  cards: StampCard[]
  rewards: Reward[]
  offers: Offer[]
  saving?: Saving | undefined
  referral?: ReferralRule | undefined
  segments: Segment[]
  thanks: Thanks[]
  tiers?: TierRules | undefined
}

/** Names a fault and where it stands. */
export type Issue = (path: PropertyKey[], message: string) => void
