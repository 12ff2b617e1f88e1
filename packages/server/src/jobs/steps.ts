import { fillCards } from '../cards/fill-cards.ts'
import { runContests } from '../contests/run-contests.ts'
import { dateRules } from '../earning/date-rules.ts'
import { tellExpiring } from '../expiry/notices.ts'
import { pruneReplies } from '../expiry/prune-replies.ts'
import { startClocks } from '../expiry/start-clocks.ts'
import { runDue } from '../ledger/run-due.ts'
import { expireRedemptions } from '../spending/expire-due.ts'
import { referralsDue } from '../referral/referral-step.ts'
import { askEverybody } from '../surveys/ask-everybody.ts'
import { giveThanks } from '../tiers/give-thanks.ts'
import { reviewDue } from '../tiers/review-due.ts'
import { pruneEvents } from '../webhooks/prune-events.ts'
import type { Step } from './step.ts'

/**
 * The day's work in its one order: activate what was pending, give what a day gives, set tiers, expire, set tiers.
 * A step that fails is told in the log and keeps no later one from its turn.
 */
export const steps: readonly (readonly [name: string, step: Step])[] = [
  ['clocks', startClocks],
  ['thanks', giveThanks],
  ['tiers', reviewDue],
  ['ledger', runDue],
  ['cards', fillCards],
  ['redemptions', expireRedemptions],
  ['dates', dateRules],
  ['tiers again', reviewDue],
  ['referrals', referralsDue],
  ['surveys', askEverybody],
  ['contests', runContests],
  ['expiry notices', tellExpiring],
  ['old replies', pruneReplies],
  ['old events', pruneEvents],
]
