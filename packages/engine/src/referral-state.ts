import type { ReferralFlag } from '@tenth/contract'
import type { Award } from './award.ts'
import type { GrantedReward } from './granted-reward.ts'
import type { Instant } from './instant.ts'

/** How an advocate stands, the referral in question left out. */
export interface Advocacy {
  advocate: string
  /** How many other friends count. */
  counted: number
  /** Levels given so far, whatever became of them, with what is left of what they gave. */
  levels: { friends: number; awards: Award[] }[]
}

/** What a friend has in common with others, as far as the shop told. */
export interface Signs {
  /** Shared with the advocate, or with another friend of theirs. */
  near: readonly ('address' | 'card' | 'ip')[]
  /** Shared with somebody further up: whoever recommended the advocate, and so on. */
  up: readonly ('address' | 'card' | 'ip')[]
  /** How many friends the advocate brought in the 24 hours before. */
  recent: number
}

/** A referral whose friend does not count yet. */
export interface WaitingReferral extends Advocacy {
  id: string
  /** It counts only until before then; null is for ever. */
  lapsesAt: Instant | null
  /** Why the shop should look, as far as was known. */
  flags: readonly ReferralFlag[]
  /** The shop looked, and lets it count. */
  approved: boolean
  /** What this activity shows. */
  signs: Signs
}

/** Whose code a new member brings. */
export interface Referrer extends Partial<Omit<Advocacy, 'advocate'>> {
  advocate: string
  /** Both have the same e-mail address. */
  sameEmail: boolean
  /** The shop or the ledger knew the customer before. @default false */
  existing?: boolean
  /** The shop lets this advocate bring nobody. @default false */
  banned?: boolean
  signs?: Signs
}

/** What becomes of a referral. */
export interface ReferralStep {
  id: string
  advocate: string
  friend: string
  /** The friend has just joined by it. */
  isNew: boolean
  status: 'joined' | 'review' | 'paid' | 'reversed' | 'lapsed'
  lapsesAt: Instant | null
  /** Every doubt about it from now on. */
  flags: readonly ReferralFlag[]
  /** When the friend came to count; null where that is not what happened. */
  convertedAt: Instant | null
  /** What was given is held until then. */
  heldUntil: Instant | null
  /** Rewards given, to be handed out at `heldUntil`, or at once. */
  rewards: readonly GrantedReward[]
  /** Levels that were reached, or are taken back. */
  levels: readonly number[]
}
