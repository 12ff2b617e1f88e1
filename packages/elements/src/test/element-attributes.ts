const cart =
  '{"currency":"EUR","lines":[{"id":"1","sku":"sandwich","quantity":4,"amount":2000,"categories":["sandwich"]}]}'

const voucher = (changes: object): object => ({
  ...{ id: 'v1', reward: 'coffee', unit: 'points', cost: 30, status: 'reserved', hint: '7K2Q', remaining: null },
  ...{ gives: { kind: 'free_delivery' }, at: '2026-03-02T10:00:00.000Z', validUntil: '2099-04-01T21:00:00.000Z' },
  ...changes,
})
const vouchers = JSON.stringify([
  voucher({ status: 'granted', hint: null, cost: 0 }),
  voucher({ id: 'v2', validUntil: null }),
  voucher({ id: 'v3', status: 'used' }),
])

/** What some elements need before they have something to show, as attributes, by their tags. */
export const elementAttributes: Readonly<Record<string, string>> = {
  'tenth-points-estimate': `cart='${cart}'`,
  'tenth-points-slider': `cart='${cart}'`,
  'tenth-referral-landing': 'code="FRIEND"',
  'tenth-help': 'email="hello@deli.example"',
  'tenth-expiring-points': 'within="400"',
  'tenth-code': 'code="K7QF-2M9X-QT4R-8WZ2-B5NC" wallet="/pass/{code}"',
  'tenth-voucher': `code="K7QF-2M9X-QT4R-8WZ2-B5NC" redemption='${JSON.stringify(voucher({}))}'`,
  'tenth-voucher-list': `redemptions='${vouchers}'`,
  'tenth-reward-card': 'reward="coffee"',
  'tenth-earn-list': `networks='{"instagram":"https://instagram.example/deli"}'`,
}
