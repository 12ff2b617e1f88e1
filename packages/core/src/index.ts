export type {
  Balance,
  Benefit,
  CardState,
  Cart,
  EarningRule,
  Entry,
  EntryKind,
  Estimate,
  Friend,
  Member,
  NewRedemption,
  OrderLine,
  PluralText,
  Problem,
  ProblemCode,
  PublicProgram,
  Redemption,
  RedemptionRequest,
  RedemptionStatus,
  ReferralRule,
  ReferralState,
  Refusal,
  RefusalCode,
  Reward,
  StampCard,
  Text,
} from '@tenth/contract'
export type { CallArguments, CallOptions, PageOptions, PageRoute } from './call.ts'
export { createTenth } from './create-tenth.ts'
export {
  isNetworkError,
  isProblemError,
  isSetupError,
  isTenthError,
  isTokenError,
  NetworkError,
  ProblemError,
  SetupError,
  TenthError,
  type TenthErrorName,
  TokenError,
} from './errors/index.ts'
export type { Loaded } from './loaded.ts'
export type { Outcome } from './outcome.ts'
export type { Joined, JoinOptions, Page, Tenth, TenthOptions, TokenSource } from './tenth-client.ts'
