import type { Cart, Program, Refusal } from '@tenth/contract'
import { Book } from './book.ts'
import { sumOf } from './condition.ts'
import type { Draft } from './decision.ts'
import { scale } from './proportion.ts'
import { spend } from './redeem.ts'
import { settle } from './settle.ts'
import type { Context, MemberState } from './state.ts'

/** How many points can be spent on a cart: every multiple of `step` from `least` to `most`. */
export interface PointsOffer {
  /** What the member has to spend. */
  available: number
  least: number
  /** 0 where none can be spent. */
  most: number
  step: number
  /** What a step is worth, in minor units. */
  worth: number
  /** What the most is worth. */
  money: number
  /** Why none can be spent. */
  refusal: Refusal | null
}

/** Points taken for an order, or the reason why not. */
export type Paying = { ok: true; points: number; money: number; entries: Draft[] } | { ok: false; refusal: Refusal }

const nothing = { available: 0, least: 0, most: 0, step: 0, worth: 0, money: 0 }

/** What a member can spend on a cart: bounded by the balance, by the share of the order, in whole steps. */
export function pointsOffer(program: Program, member: MemberState, cart: Cart, context: Context): PointsOffer {
  const book = new Book([member], context)
  settle(book, member.id, 'points')
  return offerFrom(program, availableIn(book, member.id), cart)
}

/**
 * Spends points on an order: as many as are wished for, or the most there can be. More than that is made less or
 * refused, as the programme says; what is no whole step is made less, too, or refused.
 */
export function payWithPoints(
  program: Program,
  member: MemberState,
  { cart, points }: { cart: Cart; points?: number | undefined },
  context: Context,
): Paying {
  const book = new Book([member], context)
  settle(book, member.id, 'points')
  const offer = offerFrom(program, availableIn(book, member.id), cart)
  const wish = wishWithin(offer, points ?? offer.most, program.checkout?.excess ?? 'clamp')
  if (typeof wish !== 'number') return { ok: false, refusal: wish }
  spend(book, member.id, book.spendable(member.id, 'points'), wish)
  return { ok: true, points: wish, money: (wish / offer.step) * offer.worth, entries: book.entries }
}

function wishWithin(offer: PointsOffer, wish: number, excess: 'clamp' | 'refuse'): number | Refusal {
  const { least, most, step } = offer
  if (offer.refusal) return offer.refusal
  if (excess === 'refuse' && wish > most) return { code: 'points_too_many', facts: { points: wish, most, step } }
  if (excess === 'refuse' && wish % step !== 0) return { code: 'points_not_multiple', facts: { points: wish, step } }
  const within = Math.min(most, wish - (wish % step))
  return within < least ? { code: 'points_too_few', facts: { points: wish, least, step } } : within
}

function offerFrom(program: Program, available: number, cart: Cart): PointsOffer {
  const rule = program.checkout
  if (!rule) return { ...nothing, available, refusal: { code: 'points_not_for_orders', facts: {} } }
  const { points, worth, multiple: step = points, minimum = step, maximum = Infinity } = rule
  const perStep = scale(step, worth, points, 'floor')
  const payable = scale(sumOf(cart.lines) + (rule.delivery ? (cart.delivery ?? 0) : 0), rule.share, 100, 'floor')
  const least = Math.ceil(minimum / step) * step
  const whole = (some: number) => Math.floor(some / step) * step
  const byOrder = Math.min(whole(maximum), Math.floor(payable / perStep) * step)
  const most = Math.min(whole(available), byOrder)
  const offer = { available, least, most, step, worth: perStep, money: (most / step) * perStep, refusal: null }
  if (most >= least) return offer
  const code = byOrder < least ? 'points_order_too_small' : 'not_enough_points'
  const facts =
    byOrder < least ? { least, most: Math.max(0, byOrder) } : { missing: least - available, cost: least, available }
  return { ...offer, least: 0, most: 0, money: 0, refusal: { code, facts } }
}

function availableIn(book: Book, member: string): number {
  return book.spendable(member, 'points').reduce((sum, lot) => sum + lot.remaining, 0)
}
