export { applyAppearance, type Appearance } from './appearance/appearance.ts'
export { provideTenth } from './client/page-client.ts'
export { addLanguage, type Language } from './language/add-language.ts'
export { TenthElement } from './element/tenth-element.ts'
export {
  TenthCancelledEvent,
  TenthEstimateEvent,
  TenthJoinEvent,
  TenthOpenEvent,
  TenthQuoteEvent,
  TenthRedeemedEvent,
  TenthRedeemEvent,
  TenthShareEvent,
  type ShareWay,
} from './events.ts'
export { TenthSendEvent, TenthSentEvent, type TenthSendEvents, type TenthSentEvents } from './sending.ts'
export { TenthReferralStatus } from './referral-status/referral-status.ts'
export { TenthPointsHistory } from './points-history/points-history.ts'
export { TenthLauncher } from './launcher/launcher.ts'
export { TenthPanel } from './panel/panel.ts'
export { TenthPointsBadge } from './points-badge/points-badge.ts'
export { TenthPointsEstimate } from './points-estimate/points-estimate.ts'
export { TenthReferralModal } from './referral-modal/referral-modal.ts'
export { TenthRewardList } from './reward-list/reward-list.ts'
export { TenthStampCard } from './stamp-card/stamp-card.ts'
export { TenthTierProgress } from './tier-progress/tier-progress.ts'
export { TenthTierTable } from './tier-table/tier-table.ts'
export { TenthNotices } from './notices/notices.ts'
export { TenthOfferList } from './offer-list/offer-list.ts'
export { TenthSurvey } from './survey/survey.ts'
export { TenthCancelFlow } from './cancel-flow/cancel-flow.ts'
export { TenthComplaint } from './complaint/complaint.ts'
export { TenthPointsSlider } from './points-slider/points-slider.ts'
export { TenthLeaderboard } from './leaderboard/leaderboard.ts'
export { TenthExpiringPoints } from './expiring-points/expiring-points.ts'
export { TenthEarnList } from './earn-list/earn-list.ts'
export { TenthBirthday } from './birthday/birthday.ts'
export { TenthProfile } from './profile/profile.ts'
export { TenthThankYou } from './thank-you/thank-you.ts'
export { TenthContest } from './contest/contest.ts'
export { TenthHelp } from './help/help.ts'
export { TenthReferralLanding } from './referral-landing/referral-landing.ts'
export { TenthStampCards } from './stamp-cards/stamp-cards.ts'
export { TenthJoin } from './join/join.ts'
export { TenthVoucher } from './voucher/voucher.ts'
export { TenthVoucherList } from './voucher-list/voucher-list.ts'
export { TenthRewardCard } from './reward-card/reward-card.ts'
export { TenthCode } from './code/code.ts'
