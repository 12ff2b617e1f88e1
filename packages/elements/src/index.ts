export { provideTenth } from './client/page-client.ts'
export {
  TenthCancelledEvent,
  TenthEstimateEvent,
  TenthJoinEvent,
  TenthOpenEvent,
  TenthRedeemedEvent,
  TenthRedeemEvent,
  TenthShareEvent,
  type ShareWay,
} from './events.ts'
export { TenthPointsBadge } from './points-badge/points-badge.ts'
