export type { Cancelling, Decision, Draft, Redeeming } from './decision.ts'
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
