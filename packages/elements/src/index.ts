export { provideTenth } from './client/page-client.ts'
export { TenthElement } from './element/tenth-element.ts'
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
export { TenthFriendList } from './friend-list/friend-list.ts'
export { TenthHistory } from './history/history.ts'
export { TenthLauncher } from './launcher/launcher.ts'
export { TenthPanel } from './panel/panel.ts'
export { TenthPointsBadge } from './points-badge/points-badge.ts'
export { TenthPointsEstimate } from './points-estimate/points-estimate.ts'
export { TenthReferralModal } from './referral-modal/referral-modal.ts'
export { TenthRewardList } from './reward-list/reward-list.ts'
export { TenthStampCard } from './stamp-card/stamp-card.ts'
