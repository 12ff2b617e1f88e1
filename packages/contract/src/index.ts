export {
  Activity,
  type ActivityType,
  type Happening,
  Joining,
  MemberJoined,
  OrderPaid,
  OrderRefunded,
  Refund,
} from './activity.ts'
export { Adjustment } from './adjustment.ts'
export { Author } from './author.ts'
export { descriptions } from './descriptions.generated.ts'
export { Condition, type Range } from './condition.ts'
export { Amount, EarningRule, Expiry, Rounding } from './earning-rule.ts'
export { Event, EventType, eventTypes } from './event.ts'
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
export { Balance, CardState, Friend, Member, ReferralState } from './member.ts'
export { Cart, LineFilter, Order, OrderLine } from './order.ts'
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
export { PointsRule, Program, type ProgramInput, ReferralRule } from './program.ts'
export { NewRedemption, Redemption, RedemptionRequest, RedemptionStatus, Voucher, VoucherCode } from './redemption.ts'
export { Refusal, RefusalCode, refusalCodes } from './refusal.ts'
export { Benefit, Reward } from './reward.ts'
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
} from './routes.ts'
export { Count, Currency, Id, Language, Money, Period, Slug, Timestamp, TimeZone } from './scalar.ts'
export { StampCard } from './stamp-card.ts'
export { PluralText, Text } from './text.ts'
