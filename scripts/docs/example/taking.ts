import type { Cart, NewRedemption, PublicProgram, Redemption } from '@tenth/core'
import type { Answers } from './asked-for.ts'
import { pay, type Deli } from './deli.ts'
import { inDays } from './days.ts'

declare const PROGRAMME: PublicProgram

/** The codes of the examples: letters and digits that no checkout knows. */
let codes = 0
const nextCode = (): string => `DELI-${(0x4b7d2 + 7_919 * ++codes).toString(36).toUpperCase()}`

function taken(of: Pick<Redemption, 'reward' | 'unit' | 'cost' | 'gives'>): NewRedemption {
  const code = nextCode()
  const dates = { at: inDays(0), validUntil: inDays(30) }
  const redemption = {
    id: `red-${code}`,
    ...of,
    status: 'reserved',
    remaining: null,
    hint: code.slice(-4),
    ...dates,
  } as const
  return { redemption, code }
}

const total = (cart: Pick<Cart, 'lines'>): number => cart.lines.reduce((sum, { amount }) => sum + amount, 0)
const units = (cart: Pick<Cart, 'lines'>, category: string): number =>
  cart.lines.filter(({ categories }) => categories?.includes(category)).reduce((sum, { quantity }) => sum + quantity, 0)

/** What pays with points and stamps, and what comes of it. */
export const taking: Answers = {
  redeem: ({ deli, body }) => {
    const card = 'card' in body ? PROGRAMME.cards.find(({ id }) => id === body.card) : undefined
    const id = 'card' in body ? card?.reward : body.reward
    const reward = PROGRAMME.rewards.find(one => one.id === id)
    if (!reward || !deli.member) return
    const cost = card ? card.stamps : (reward.cost ?? 0)
    const answer = taken({ reward: reward.id, unit: card?.id ?? 'points', cost, gives: reward.gives })
    if (card)
      deli.member.cards = deli.member.cards.map(one => (one.card === card.id ? { ...one, full: one.full - 1 } : one))
    else pay(deli, -cost)
    deli.member.redemptions = [answer.redemption, ...deli.member.redemptions]
    deli.changed()
    return answer
  },
  revealCode: ({ deli, params }) => {
    const { member } = deli
    const given = member?.redemptions.find(({ id }) => id === params.redemption)
    if (!member || !given) return
    const code = nextCode()
    const redemption = { ...given, status: 'reserved', hint: code.slice(-4) } as const
    member.redemptions = member.redemptions.map(one => (one === given ? redemption : one))
    deli.changed()
    return { redemption, code }
  },
  cancelRedemption: ({ deli, params }) => {
    const redemption = deli.member?.redemptions.find(({ id }) => id === params.redemption)
    if (!redemption || !deli.member) return
    deli.member.redemptions = deli.member.redemptions.filter(one => one !== redemption)
    if (redemption.unit === 'points') pay(deli, redemption.cost)
    deli.changed()
    return { ...redemption, status: 'cancelled' }
  },
  takeOffer: ({ deli, params }) => {
    const offer = deli.offers.find(({ id }) => id === params.offer)
    if (!offer || offer.gives.kind === 'price') return
    const answer = taken({ reward: offer.id, unit: 'points', cost: 0, gives: offer.gives })
    offer.taken = [answer.redemption, ...offer.taken]
    offer.left = offer.left && offer.left - 1
    deli.changed()
    return answer
  },
  returnOffer: ({ deli, params, body }) => giveBack(deli, params.offer, body.redemption),
  estimate: ({ body }) => {
    const earned = [
      { unit: 'points', amount: Math.floor(total(body) / 50), pending: false },
      { unit: 'sandwich', amount: units(body, 'sandwich'), pending: false },
      { unit: 'espresso', amount: units(body, 'coffee'), pending: false },
    ]
    return { earns: earned.filter(({ amount }) => amount > 0), version: 3 }
  },
  quotePoints: ({ deli, body }) => {
    const available = deli.member?.points.available ?? 0
    const [step, worth] = [10, 20]
    const most = Math.floor(Math.min(available / step, total(body) / worth)) * step
    return { available, least: step, most, step, worth, money: (most / step) * worth, refusal: null, version: 3 }
  },
}

function giveBack(deli: Deli, id: string, redemption: string): Redemption | undefined {
  const offer = deli.offers.find(one => one.id === id)
  const back = offer?.taken.find(one => one.id === redemption)
  if (!offer || !back) return
  offer.taken = offer.taken.filter(one => one !== back)
  offer.left = (offer.left ?? 0) + 1
  deli.changed()
  return { ...back, status: 'cancelled' }
}
