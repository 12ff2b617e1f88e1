export {
  Activity,
  type ActivityType,
  type Happening,
  Joining,
  MemberJoined,
  OrderCancelled,
  OrderConfirmed,
  OrderPaid,
  OrderRefunded,
  Refund,
} from './activity.ts'
export { Adjustment } from './adjustment.ts'
export { Award, AwardSource, AwardStatus } from './audit.ts'
export { Author } from './author.ts'
export { descriptions } from './descriptions.generated.ts'
export { Condition, type Range } from './condition.ts'
export {
  BudgetState,
  Case,
  CaseStatus,
  CaseStep,
  CaseText,
  CompensationRecord,
  Complaint,
  MyCase,
  Proposal,
} from './case.ts'
export {
  Contest,
  ContestEntry,
  ContestPrize,
  ContestStatus,
  ContestWay,
  ContestWinner,
  Entrant,
  MyContest,
  PublicContest,
} from './contest.ts'
export { MyNotice, Notice, NoticePriority, Notices, ProgramChange } from './notice.ts'
export { Compensation, CompensationKind, Recovery, RecoveryRole, RoleBudget } from './recovery.ts'
export { Share, ShareKind, ShareRule, ShareTold } from './share.ts'
export { Agent } from './staff.ts'
export {
  Answered,
  Answers,
  Asking,
  Question,
  QuestionFigures,
  Survey,
  SurveyAnswer,
  SurveyFigures,
  SurveyTrigger,
} from './survey.ts'
export { Amount } from './amount.ts'
export { Birthdays } from './birthdays.ts'
export { Campaign } from './campaign.ts'
export { EarningRule, Rounding } from './earning-rule.ts'
export { activeByItself, Expiry, Hold, Inactivity } from './expiry.ts'
export { Limit, LimitPeriod, Over } from './limit.ts'
export { Measure } from './measure.ts'
export { Combining, Multiplier } from './multiplier.ts'
export { RuleGroup, Take } from './rule-group.ts'
export { Schedule } from './schedule.ts'
export {
  Delivery,
  DeliveryAttempt,
  DeliveryStatus,
  EventFilter,
  NewWebhook,
  Replay,
  Webhook,
  WebhookStatus,
  WebhookUrl,
} from './webhook.ts'
export { Event, EventLog, EventType, eventTypes } from './event.ts'
export { Grant, Grants } from './grant.ts'
export {
  ActivityData,
  Occasion,
  type OccasionType,
  occasions,
  ownOccasions,
  type OwnOccasion,
  reportedOccasions,
} from './occasion.ts'
export { Window } from './window.ts'
export { Entry, EntryKind } from './entry.ts'
export { Balance, CardState, Member } from './member.ts'
export { RewardState } from './reward-state.ts'
export { Cart, CartToEstimate, LineFilter, Order, OrderDiscount, OrderLine, Tender } from './order.ts'
export {
  ActivityResult,
  Entries,
  Estimate,
  KeyInfo,
  Members,
  NewKey,
  pageOf,
  PublicProgram,
  PublishedProgram,
} from './page.ts'
export { Problem, ProblemCode, problemCodes, refusalTitle } from './problem.ts'
export { PointsRule, Program, type ProgramInput } from './program.ts'
export { RewardFigures, RuleFigures, Simulation, SimulationRequest, UnitFigures } from './simulation.ts'
export { Conversion, LeaderboardRule, ReferralFlag, ReferralLevel, ReferralRule, ReferralSide } from './referral.ts'
export {
  Friend,
  Leaderboard,
  Nickname,
  Referral,
  ReferralBan,
  ReferralState,
  ReferralStatus,
  Review,
  ReviewNote,
} from './referral-view.ts'
export { Signals } from './signals.ts'
export {
  NewRedemption,
  Redemption,
  RedemptionRecord,
  RedemptionRequest,
  RedemptionStatus,
  Voucher,
  VoucherCode,
} from './redemption.ts'
export { Budget, Lately, Offer, OfferBenefit, type Discount, isDiscount, worthAtMost } from './offer.ts'
export { Discounts, MyOffer, OfferFigures } from './offer-use.ts'
export { UsedOffers } from './used-offers.ts'
export { CancelReason, Eligibility, SaveGift, SaveOffer, Saving } from './save-offer.ts'
export {
  Cancellation,
  CancellationCase,
  CancellationStatus,
  CancellationStep,
  MadeOffer,
  Savings,
  ShopCancellationStep,
} from './cancellation.ts'
export { SavingFigures } from './saving-figures.ts'
export { InFlight, readSubscription, Subscription, type SubscriptionData, SubscriptionReport } from './subscription.ts'
export { Refusal, RefusalCode, refusalCodes } from './refusal.ts'
export { Benefit, PublicReward, Reward, RewardLimit } from './reward.ts'
export { CheckoutRule } from './checkout.ts'
export { CodeImport, CodeImported, GiftCardRefund, PointsQuote, Spending, Stock, StockChange } from './spending.ts'
export { plainCode, VoucherFormat } from './voucher-format.ts'
export {
  type Auth,
  type Body,
  eventsPath,
  type Params,
  type PathParams,
  type Query,
  type ReadBody,
  type ReadQuery,
  type Reply,
  type Route,
  type RouteName,
  routes,
  type Routes,
  type RowsFormat,
  rowTypes,
  type StreamRoute,
  type StreamRouteName,
  streamRoutes,
} from './routes.ts'
export { Erased, ErasureRequest, ExportKind, exportKinds, PersonalData } from './export.ts'
export {
  ImportedActivity,
  ImportedLot,
  ImportedMember,
  ImportedVoucher,
  ImportKind,
  importKinds,
  ImportState,
  RefusedRow,
  ReportLine,
} from './import.ts'
export { Count, Currency, Id, Language, Money, Period, Slug, Timestamp, TimeZone } from './scalar.ts'
export { InterimReward, StampCard } from './stamp-card.ts'
export { PluralText, Text } from './text.ts'
export { Segment, SegmentMember } from './segment.ts'
export { Thanks, ThanksNote } from './thanks.ts'
export { TierChange, TierFloor, TierLevel, TierPeriod, TierReason, TierRules, TierState } from './tier.ts'
export {
  AccountLink,
  Birthday,
  Consent,
  LinkedAccount,
  Profile,
  ProfileChange,
  ShopProfile,
  ShopProfileChange,
  Tags,
} from './profile.ts'
