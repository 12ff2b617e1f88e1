export { balance } from './balance.ts'
export type { UnitBalance } from './balance.ts'
export { endOfDayAfter, localTime, wasAgo } from './calendar.ts'
export { lifeEnd, tellUntil } from './expiry.ts'
export { expiryOf } from './promise.ts'
export { cancelRedemption } from './cancel-redemption.ts'
export type { CardRecord } from './card-record.ts'
export { cardState } from './card-state.ts'
export type { StampCardState } from './card-state.ts'
export { holds, matches } from './condition.ts'
export { decide } from './decide.ts'
export { calendarPeriod } from './calendar-period.ts'
export type { CalendarPeriod } from './calendar-period.ts'
export { approvalRefusal, offering, roleOf, valueOf } from './compensation.ts'
export type { Offering } from './compensation.ts'
export { commitmentTo, draw, holderOf, listHash, uniform } from './draw.ts'
export type { Sha256, Ticketed } from './draw.ts'
export { programChanges } from './program-changes.ts'
export { giveBackSpent, spendOn } from './spend-on.ts'
export { questionFigures, scale } from './survey-score.ts'
export type {
  Cancelling,
  CardStep,
  Decision,
  Draft,
  GrantedReward,
  MovedClock,
  Reclaimed,
  Redeeming,
} from './decision.ts'
export { estimate } from './estimate.ts'
export type { Earns } from './estimate.ts'
export { factsOf, factsOfMember } from './facts.ts'
export type { Facts, Purchase } from './facts.ts'
export { give } from './give.ts'
export type { Giving } from './give.ts'
export { forget } from './forget.ts'
export { grant } from './grant.ts'
export { newcomer, newProfile } from './newcomer.ts'
export { payWithPoints, pointsOffer } from './pay-with-points.ts'
export type { Paying, PointsOffer } from './pay-with-points.ts'
export { priceOf } from './price.ts'
export { redeem } from './redeem.ts'
export { rewardRefusal } from './reward-refusal.ts'
export type { Supply } from './reward-refusal.ts'
export { levelRule, payApproved } from './referral-pay.ts'
export type { Payment } from './referral-pay.ts'
export type { Advocacy, ReferralStep, Referrer, Signs, WaitingReferral } from './referral-state.ts'
export type {
  ActivityOf,
  Award,
  Awaits,
  Clock,
  Context,
  Forgiven,
  Instant,
  Lot,
  MemberProfile,
  MemberState,
  OrderSpending,
  RecordedLine,
  RecordedOrder,
  RedemptionState,
  State,
} from './state.ts'
export { open } from './opening.ts'
export type { NotOpened, Opened, Opening } from './opening.ts'
export { outcome } from './outcome.ts'
export { purchasesSince, segmentsAge, segmentsOf } from './segment.ts'
export { countedSince, settleTier, underNewRules } from './tier.ts'
export { tierDueAt, tierProgress } from './tier-progress.ts'
export type { TierProgress } from './tier-progress.ts'
export { endedPeriod } from './tier-period.ts'
export type { TierCalendar } from './tier-period.ts'
export type { Counted, TierFacts, TierStanding, TierStep } from './tier-standing.ts'
export { afterDiscounts } from './after-discounts.ts'
export { budgetsAsked, limitKey, usesAsked } from './used.ts'
export type { AskedUse, BudgetCounts, RuleUse, Use, Used } from './used.ts'
export { sweep } from './sweep.ts'
export { isDuring } from './window.ts'
export { UnknownLineError } from './unknown-line-error.ts'
export { hasBudget, limitOf, noStanding, refuseOffer, sinceOf } from './offer.ts'
export type { OfferStanding } from './offer.ts'
export { discounts } from './offer-discount.ts'
export type { Discounted } from './offer-discount.ts'
export { matchSaveOffers } from './save-offer.ts'
export type { Match, SubscriptionState } from './save-offer.ts'
export { savingsOf } from './save-offer-money.ts'
export type { Saved } from './save-offer-money.ts'
export { stepCancellation } from './save-offer-step.ts'
export type { Standing, Stepping } from './save-offer-step.ts'
