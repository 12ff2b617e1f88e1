export { balance } from './balance.ts'
export type { UnitBalance } from './balance.ts'
export { endOfDayAfter } from './calendar.ts'
export { cancelRedemption } from './cancel-redemption.ts'
export { cardState } from './card-state.ts'
export type { StampCardState } from './card-state.ts'
export { decide } from './decide.ts'
export type { Cancelling, Decision, Draft, Redeeming } from './decision.ts'
export { estimate } from './estimate.ts'
export type { Earns } from './estimate.ts'
export { redeem } from './redeem.ts'
export type {
  ActivityOf,
  Award,
  Context,
  Instant,
  Lot,
  MemberState,
  RecordedLine,
  RecordedOrder,
  RedemptionState,
  State,
} from './state.ts'
export { sweep } from './sweep.ts'
export { UnknownLineError } from './unknown-line-error.ts'
