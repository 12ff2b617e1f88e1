export type {
  Activity,
  ActivityResult,
  Agent,
  BudgetState,
  Cart,
  Case,
  Compensation,
  CompensationRecord,
  ContestWinner,
  Entry,
  Joining,
  KeyInfo,
  Member,
  NewKey,
  Order,
  OrderLine,
  Problem,
  ProblemCode,
  Program,
  ProgramInput,
  PublicContest,
  PublishedProgram,
  Refund,
  Refusal,
  RefusalCode,
  Share,
  SurveyAnswer,
  SurveyFigures,
  Voucher,
} from '@tenth/contract'
export type { CallArguments, CallOptions, PageOptions, ShopRoute } from '../call.ts'
export {
  isNetworkError,
  isProblemError,
  isSetupError,
  isTenthError,
  NetworkError,
  ProblemError,
  SetupError,
  TenthError,
  type TenthErrorName,
} from '../errors/index.ts'
export type { Outcome } from '../outcome.ts'
export type { Page } from '../tenth-client.ts'
export { createShop } from './create-shop.ts'
export type { Shop, ShopOptions, VoucherUse } from './shop-client.ts'
export type { MemberTokenOptions } from './sign-member-token.ts'
