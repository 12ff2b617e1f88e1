const cart =
  '{"currency":"EUR","lines":[{"id":"1","sku":"sandwich","quantity":4,"amount":2000,"categories":["sandwich"]}]}'

/** What some elements need before they have something to show, as attributes, by their tags. */
export const elementAttributes: Readonly<Record<string, string>> = {
  'tenth-points-estimate': `cart='${cart}'`,
  'tenth-points-slider': `cart='${cart}'`,
  'tenth-referral-landing': 'code="FRIEND"',
  'tenth-help': 'email="hello@deli.example"',
  'tenth-expiring-points': 'within="400"',
  'tenth-earn-list': `networks='{"instagram":"https://instagram.example/deli"}'`,
}
