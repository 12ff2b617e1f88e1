export { balance } from './balance.ts'
export type { UnitBalance } from './balance.ts'
export { endOfDayAfter, localTime, wasAgo } from './calendar.ts'
export { cancelRedemption } from './cancel-redemption.ts'
export { cardState } from './card-state.ts'
export type { StampCardState } from './card-state.ts'
export { holds, matches } from './condition.ts'
export { decide } from './decide.ts'
export type { Cancelling, Decision, Draft, GrantedReward, Redeeming } from './decision.ts'
export { estimate } from './estimate.ts'
export type { Earns } from './estimate.ts'
export { factsOf, factsOfMember } from './facts.ts'
export type { Facts } from './facts.ts'
export { give, grant } from './grant.ts'
export type { Giving } from './grant.ts'
export { newcomer, newProfile } from './newcomer.ts'
export { redeem } from './redeem.ts'
export type {
  ActivityOf,
  Award,
  Context,
  Instant,
  Lot,
  MemberProfile,
  MemberState,
  RecordedLine,
  RecordedOrder,
  RedemptionState,
  State,
} from './state.ts'
export { outcome } from './outcome.ts'
export { sweep } from './sweep.ts'
export { isDuring } from './window.ts'
export { UnknownLineError } from './unknown-line-error.ts'
