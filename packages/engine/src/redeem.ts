import type { Program, RedemptionRequest, Refusal, Reward } from '@tenth/contract'
import { Book } from './book.ts'
import { endOfDayAfter } from './calendar.ts'
import type { Redeeming } from './decision.ts'
import { priceOf } from './price.ts'
import { plenty, rewardRefusal, type Supply } from './reward-refusal.ts'
import { drain, settle } from './settle.ts'
import type { Context, Lot, MemberState } from './state.ts'

interface Price {
  reward: Reward
  unit: string
  cost: number
}

/**
 * A member asks for a reward, for points or for a full card. Only what is active and unexpired pays, the earliest to
 * expire first. Without a supply there is enough for everybody.
 *
 * @throws RangeError where the programme has no such reward or card; the caller looks before.
 */
export function redeem(
  program: Program,
  member: MemberState,
  request: RedemptionRequest,
  context: Context,
  supply: Supply = plenty,
): Redeeming {
  const price = asked(program, request, member.profile.tier)
  if (!price) return { ok: false, refusal: { code: 'reward_not_for_points', facts: { ...request } } }
  const { reward, unit, cost } = price
  const refusal = rewardRefusal(program, reward, member.profile, supply, context.now)
  if (refusal) return { ok: false, refusal }
  const book = new Book([member], context)
  settle(book, member.id, unit)
  const lots = book.spendable(member.id, unit)
  const available = lots.reduce((sum, lot) => sum + lot.remaining, 0)
  if (available < cost) return { ok: false, refusal: tooLittle(request, cost, available) }
  spend(book, member.id, lots, cost)
  const validUntil = reward.validFor ? endOfDayAfter(context.now, reward.validFor, program.timeZone) : null
  return { ok: true, reward: reward.id, unit, cost, validUntil, entries: book.entries }
}

/** Takes from lots, in their order; the caller knows that they hold so much. */
export function spend(book: Book, member: string, lots: readonly Lot[], cost: number): void {
  let left = cost
  for (const lot of lots) {
    const take = Math.min(left, lot.remaining)
    if (take > 0) drain(book, member, lot, take, { kind: 'redeem' })
    left -= take
  }
}

function asked(program: Program, request: RedemptionRequest, tier: string | null): Price | null {
  if ('reward' in request) {
    const reward = rewardOf(program, request.reward)
    const cost = priceOf(reward, tier)
    return cost === null ? null : { reward, unit: 'points', cost }
  }
  const card = program.cards.find(({ id }) => id === request.card)
  if (!card) throw new RangeError(`The programme has no card ${request.card}.`)
  return { reward: rewardOf(program, card.reward), unit: card.id, cost: card.stamps }
}

function rewardOf(program: Program, id: string): Reward {
  const reward = program.rewards.find(reward => reward.id === id)
  if (!reward) throw new RangeError(`The programme has no reward ${id}.`)
  return reward
}

function tooLittle(request: RedemptionRequest, cost: number, available: number): Refusal {
  const missing = cost - available
  return 'card' in request
    ? { code: 'not_enough_stamps', facts: { missing, required: cost, stamps: available } }
    : { code: 'not_enough_points', facts: { missing, cost, available } }
}
