import type { CheckoutRule, ProgramInput } from '@tenth/contract'
import { payWithPoints, pointsOffer } from '../pay-with-points.ts'
import { rewardRefusal } from '../reward-refusal.ts'
import { Ledger, day } from './ledger.ts'
import { coffee, line, pointPerEuro, programme } from './programme.ts'

type RewardInput = NonNullable<ProgramInput['rewards']>[number]

/** The worked numbers of rewards and of points at the checkout, for a member with 100 points. */
export const spendingExamples: Record<string, () => string> = {
  'rewards.costByTier': () => {
    const shop = rich({ costByTier: { gold: 6 } })
    shop.account('ada').profile.tier = 'gold'
    shop.redeem('ada', { reward: 'coffee' })
    return `${shop.available('ada')} points left`
  },
  'rewards.from': () => code(rich({ from: '2026-03-03T00:00:00Z' })),
  'rewards.until': () => code(rich({ until: '2026-03-02T00:00:00Z' })),
  'rewards.when': () => code(rich({ when: { orders: { min: 2 } } })),
  'rewards.limit': () => {
    const shop = rich({ limit: { times: 1, per: 'month' } })
    shop.redeem('ada', { reward: 'coffee' })
    const [reward] = shop.program.rewards
    const supply = { left: null, taken: [shop.now] }
    const refusal = reward && rewardRefusal(shop.program, reward, shop.account('ada').profile, supply, shop.now)
    return `again on ${String(refusal?.facts['again']).replace('.000', '')}`
  },
  'rewards.stock': () => {
    const shop = rich({ stock: 1 })
    const supply = { left: 0, taken: [] }
    const [reward] = shop.program.rewards
    return (reward && rewardRefusal(shop.program, reward, shop.account('ada').profile, supply, shop.now)?.code) ?? ''
  },
  'checkout.points': () => most({}),
  'checkout.multiple': () => most({ multiple: 30 }),
  'checkout.minimum': () => most({ minimum: 110 }),
  'checkout.maximum': () => most({ maximum: 60 }),
  'checkout.share': () => most({ share: 50 }, 500),
  'checkout.delivery': () => most({ delivery: true }, 200, 200),
  'checkout.excess: clamp': () => wish('clamp'),
  'checkout.excess: refuse': () => wish('refuse'),
}

function rich(about: Partial<RewardInput>): Ledger {
  const tiers = { levels: [{ id: 'gold', name: 'Gold', threshold: 1000 }] }
  const shop = new Ledger(programme({ tiers, earn: [pointPerEuro], rewards: [{ ...coffee, ...about }] }), 'ada')
  shop.pay('ada', 'o', [line('a', 10_000)])
  shop.now += day / 24
  return shop
}

function code(shop: Ledger): string {
  const redeeming = shop.redeem('ada', { reward: 'coffee' })
  return redeeming.ok ? 'taken' : redeeming.refusal.code
}

const rule = { points: 10, worth: 50 }

function checkout(about: Partial<CheckoutRule>): Ledger {
  const shop = new Ledger(programme({ earn: [pointPerEuro], checkout: { ...rule, ...about } }), 'ada')
  shop.pay('ada', 'o', [line('a', 10_000)])
  return shop
}

/** What can be spent on an order, 20.00 unless it says otherwise. */
function most(about: Partial<CheckoutRule>, amount = 2000, delivery = 0): string {
  const shop = checkout(about)
  const cart = { currency: 'EUR', lines: [line('a', amount)], delivery }
  const { most, money, refusal } = pointsOffer(shop.program, shop.account('ada').state, cart, shop.context())
  return refusal?.code ?? `${most} points for ${(money / 100).toFixed(2)}`
}

function wish(excess: 'clamp' | 'refuse'): string {
  const shop = checkout({ excess })
  const asked = { cart: { currency: 'EUR', lines: [line('a', 300)] }, points: 75 }
  const paying = payWithPoints(shop.program, shop.account('ada').state, asked, shop.context())
  return paying.ok ? `${paying.points} points for ${(paying.money / 100).toFixed(2)}` : paying.refusal.code
}
