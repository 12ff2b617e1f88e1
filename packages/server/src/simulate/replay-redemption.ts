import { cancelRedemption, redeem, spendOn, type Draft, type Redeeming } from '@tenth/engine'
import { addToReward, faceOf } from './figures.ts'
import { passTime } from './pass-time.ts'
import type { Past } from './past.ts'
import { post, reclaim } from './post.ts'
import { tell } from './replay-activity.ts'
import { stateOf } from './state-for.ts'
import type { World } from './world.ts'

type Redeemed = Extract<Past, { kind: 'redeemed' }>

/** A member asks for a reward again, or spends as many points on an order; what cannot be is refused. */
export function replayRedemption(world: World, asked: Redeemed): void {
  const { at: now, member, id, order } = asked
  if (!world.people.has(member)) return world.refuse('not_a_member')
  passTime(world, [member], now, tell, asked.card === null)
  const granted = order === null ? ask(world, asked) : payOrder(world, asked)
  if (typeof granted === 'string') return world.refuse(granted)
  if (!granted.ok) return world.refuse(granted.refusal.code)
  const { reward, unit, cost, validUntil, entries } = granted
  const { card } = asked
  world.addRedemption({
    ...{ id, member, reward, card, unit, cost, validUntil, order, at: now, turn: world.nextTurn(), took: [] },
    status: order === null ? 'reserved' : 'used',
  })
  const { spent } = world.person(member)
  if (card !== null) spent.set(card, (spent.get(card) ?? 0) + cost)
  const gives = world.program.rewards.find(one => one.id === reward)?.gives
  if (gives) addToReward(world.figures, reward, { taken: 1, cost: faceOf(gives) })
  post(world, entries, { now, activity: null, redemption: id })
}

function ask(world: World, { member, card, reward: id, at: now }: Redeemed): Redeeming | string {
  const { program } = world
  if (card !== null && !program.cards.some(one => one.id === card)) return 'card_unknown'
  const reward = program.rewards.find(one => one.id === (program.cards.find(one => one.id === card)?.reward ?? id))
  if (!reward) return 'reward_unknown'
  const taken = world
    .redemptionsOf(member)
    .filter(one => one.reward === reward.id && one.status !== 'cancelled')
    .map(({ at }) => at)
    .sort((a, b) => b - a)
    .slice(0, reward.limit?.times ?? 0)
  const request = card === null ? { reward: id } : { card }
  const state = world.person(member).state()
  return redeem(program, state, request, { now, newId: world.newId }, { left: null, taken })
}

/** The cart is not kept, so as many points as then are spent. */
function payOrder(world: World, { member, cost, at: now }: Redeemed): Redeeming | string {
  if (!world.program.checkout) return 'points_not_for_orders'
  const spent = spendOn(world.person(member).state(), cost, '', { now, newId: world.newId })
  if (!spent.ok) return { ok: false, refusal: spent.refusal }
  const entries = spent.entries.map((draft): Draft => (draft.kind === 'redeem' ? { ...draft, rule: null } : draft))
  return { ok: true, reward: '', unit: 'points', cost, validUntil: null, entries }
}

/** What was asked for goes back; where it could not be had here, there is nothing to give back. */
export function replayReturn(world: World, { id, member, at: now }: Extract<Past, { kind: 'returned' }>): void {
  const redemption = world.redemptions.get(id)
  if (!redemption || redemption.status === 'cancelled' || !world.people.has(member)) return
  passTime(world, [member], now, tell)
  const person = world.person(member)
  const before = { ...stateOf(world, redemption), status: 'reserved' as const }
  const back = cancelRedemption(world.program, person.state(), before, { now, newId: world.newId })
  if (!back.ok) return world.refuse(back.refusal.code)
  redemption.status = 'cancelled'
  const { card, cost } = redemption
  if (card !== null) person.spent.set(card, (person.spent.get(card) ?? 0) - cost)
  post(world, back.entries, { now, activity: null, redemption: id })
  reclaim(world, back.reclaimed)
}

export function replayUse(world: World, { id, kind }: Extract<Past, { kind: 'used' | 'released' }>): void {
  const redemption = world.redemptions.get(id)
  if (redemption && redemption.status !== 'cancelled') redemption.status = kind === 'used' ? 'used' : 'reserved'
}
