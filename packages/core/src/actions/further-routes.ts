import type { KeyedRoute, PageRoute } from '../call.ts'
import type { WireOf } from '../wire/page-routes.ts'
import type { ActionRoute } from './action-routes.ts'
import type { CallPlan } from './call-plan.ts'

type FurtherRoute = Exclude<PageRoute, ActionRoute>

/** Every other call a page may make. */
const furtherRoutes: { [Name in FurtherRoute]: WireOf<Name> } = {
  quotePoints: ['POST', '/v1/me/checkout', 'member'],
  listMyRedemptions: ['GET', '/v1/me/redemptions', 'member'],
  getMyRedemption: ['GET', '/v1/me/redemptions/{redemption}', 'member'],
  listMyOffers: ['GET', '/v1/me/offers', 'member'],
  takeOffer: ['POST', '/v1/me/offers/{offer}', 'member'],
  returnOffer: ['POST', '/v1/me/offers/{offer}/return', 'member'],
  myDiscounts: ['POST', '/v1/me/discounts', 'member'],
  listMySubscriptions: ['GET', '/v1/me/subscriptions', 'member'],
  requestMyCancellation: ['POST', '/v1/me/subscriptions/{subscription}/cancellation', 'member'],
  cancelMySubscription: ['POST', '/v1/me/subscriptions/{subscription}/cancel', 'member'],
  getMyCancellation: ['GET', '/v1/me/cancellations/{cancellation}', 'member'],
  stepMyCancellation: ['POST', '/v1/me/cancellations/{cancellation}', 'member'],
  getMyProfile: ['GET', '/v1/me/profile', 'member'],
  changeMyProfile: ['POST', '/v1/me/profile', 'member'],
  listMyConsents: ['GET', '/v1/me/consents', 'member'],
  linkMyEmail: ['POST', '/v1/me/accounts', 'member'],
  unlinkMyAccount: ['POST', '/v1/me/accounts/{kind}/unlink', 'member'],
  listMyTierChanges: ['GET', '/v1/me/tiers', 'member'],
  setNickname: ['POST', '/v1/me/nickname', 'member'],
  leaderboard: ['GET', '/v1/page/leaderboard', 'publishable'],
  openMyCase: ['POST', '/v1/me/cases', 'member'],
  listMyCases: ['GET', '/v1/me/cases', 'member'],
  answerMyCase: ['POST', '/v1/me/cases/{case}/answer', 'member'],
  listMySurveys: ['GET', '/v1/me/surveys', 'member'],
  answerSurvey: ['POST', '/v1/me/surveys/{asking}', 'member'],
  listContests: ['GET', '/v1/page/contests', 'publishable'],
  getContest: ['GET', '/v1/page/contests/{contest}', 'publishable'],
  listEntrants: ['GET', '/v1/page/contests/{contest}/entrants', 'publishable'],
  listMyContests: ['GET', '/v1/me/contests', 'member'],
  enterContest: ['POST', '/v1/me/contests/{contest}/entries', 'member'],
  withdrawEntry: ['POST', '/v1/me/contests/{contest}/entries/{entry}/withdraw', 'member'],
  tellShare: ['POST', '/v1/me/shares', 'member'],
  listMyShares: ['GET', '/v1/me/shares', 'member'],
  listMyNotices: ['GET', '/v1/me/notices', 'member'],
  seeNotices: ['POST', '/v1/me/notices/seen', 'member'],
  exportMe: ['GET', '/v1/me/data', 'member'],
  eraseMe: ['POST', '/v1/me/erase', 'member'],
}

/** What takes an Idempotency-Key. */
const keyed: { [Name in Exclude<KeyedRoute, ActionRoute> & PageRoute]: true } = {
  openMyCase: true,
  enterContest: true,
  takeOffer: true,
}

/** What is asked for by POST, and changes nothing. */
const asked: ReadonlySet<PageRoute> = new Set<FurtherRoute>(['quotePoints', 'myDiscounts'])

/** How one of them goes. */
export function planOf(name: FurtherRoute): CallPlan {
  const route = furtherRoutes[name]
  return { route, keyed: name in keyed, reads: asked.has(name) || route[0] === 'GET' }
}
