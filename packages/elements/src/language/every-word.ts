/* eslint-disable @typescript-eslint/consistent-type-imports -- A line for each, which `pnpm new:element` adds. */
/** All that the elements say, in English, by the name of each dictionary. */
export interface EveryWord {
  launcher: typeof import('../launcher/words/en.ts').english
  panel: typeof import('../panel/words/en.ts').english
  'points-badge': typeof import('../points-badge/words/en.ts').english
  'points-estimate': typeof import('../points-estimate/words/en.ts').english
  'points-history': typeof import('../points-history/words/en.ts').english
  redeem: typeof import('../redeem/words/en.ts').english
  'referral-modal': typeof import('../referral-modal/words/en.ts').english
  'referral-status': typeof import('../referral-status/words/en.ts').english
  refusal: typeof import('../refusal/words/en.ts').english
  'refusal-desk': typeof import('../refusal-desk/words/en.ts').english
  'refusal-offers': typeof import('../refusal-offers/words/en.ts').english
  'reward-list': typeof import('../reward-list/words/en.ts').english
  'stamp-card': typeof import('../stamp-card/words/en.ts').english
  state: typeof import('../state/words/en.ts').english
  tier: typeof import('../tier/words/en.ts').english
  units: typeof import('../words/en.ts').english
  'tier-progress': typeof import('../tier-progress/words/en.ts').english
  'tier-table': typeof import('../tier-table/words/en.ts').english
  notices: typeof import('../notices/words/en.ts').english
  'offer-list': typeof import('../offer-list/words/en.ts').english
  survey: typeof import('../survey/words/en.ts').english
  'cancel-flow': typeof import('../cancel-flow/words/en.ts').english
  complaint: typeof import('../complaint/words/en.ts').english
  'points-slider': typeof import('../points-slider/words/en.ts').english
  leaderboard: typeof import('../leaderboard/words/en.ts').english
  'expiring-points': typeof import('../expiring-points/words/en.ts').english
  'earn-list': typeof import('../earn-list/words/en.ts').english
  birthday: typeof import('../birthday/words/en.ts').english
  profile: typeof import('../profile/words/en.ts').english
  'thank-you': typeof import('../thank-you/words/en.ts').english
  contest: typeof import('../contest/words/en.ts').english
  help: typeof import('../help/words/en.ts').english
  'referral-landing': typeof import('../referral-landing/words/en.ts').english
  'stamp-cards': typeof import('../stamp-cards/words/en.ts').english
  join: typeof import('../join/words/en.ts').english
  voucher: typeof import('../voucher/words/en.ts').english
  'voucher-list': typeof import('../voucher-list/words/en.ts').english
  'reward-card': typeof import('../reward-card/words/en.ts').english
  code: typeof import('../code/words/en.ts').english
}
