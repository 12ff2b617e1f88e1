import type { Body, RouteName } from '@tenth/contract'

const cart = {
  currency: 'EUR',
  lines: [
    { id: '1', sku: 'ham-sandwich', quantity: 2, amount: 1300, categories: ['sandwich'] },
    { id: '2', sku: 'lemonade', quantity: 1, amount: 250 },
  ],
}

/** Bodies to begin with. */
export const examples: { [Name in RouteName]?: Body<Name> } = {
  reportActivity: { type: 'order.paid', id: 'order-1042-paid', member: 'ann', order: { id: '1042', ...cart } },
  checkVoucher: { code: 'K7QF-2M9X-4T8R-JH3C' },
  useVoucher: { code: 'K7QF-2M9X-4T8R-JH3C', order: '1043' },
  releaseVoucher: { code: 'K7QF-2M9X-4T8R-JH3C', order: '1043' },
  estimate: cart,
  join: { language: 'en', referral: 'ANN-4KX7' },
  setNickname: { name: 'Ann of the deli' },
  approveReferral: { author: { id: 'jo' }, note: 'They share a house.' },
  refuseReferral: { author: { id: 'jo' }, note: 'The same card four times.' },
  banAdvocate: { author: { id: 'jo' }, note: 'Sells the code.' },
  liftBan: { author: { id: 'jo' } },
  redeem: { reward: 'free-coffee' },
  setTierFloor: { tier: 'gold', until: '2027-01-01T00:00:00Z', reason: 'Helped us at the fair', author: 'Ona' },
  changeMyProfile: { birthday: '03-31', consents: [{ purpose: 'email-marketing', granted: true, text: '2026-01' }] },
  changeProfile: { language: 'lt', consents: [{ purpose: 'email-marketing', granted: false }], source: 'till' },
  linkMyEmail: { kind: 'email' },
  linkAccount: { kind: 'instagram', account: 'ann.k' },
  setTags: { tags: ['press', 'vip'] },
  createKey: {},
  takeOffer: {},
  myDiscounts: cart,
  memberDiscounts: cart,
  reportSubscription: {
    id: 'gym-17',
    member: 'ann',
    plan: 'full',
    price: 2900,
    currency: 'EUR',
    period: { count: 1, unit: 'month' },
  },
  setInFlight: { payment: true },
  requestMyCancellation: {},
  cancelMySubscription: {},
  stepMyCancellation: { step: 'answer', reason: 'expensive', text: 'The rent went up.' },
  requestCancellation: {},
  cancelSubscription: {},
  stepCancellation: { step: 'fulfil' },
  cancelRedemption: {},
}
