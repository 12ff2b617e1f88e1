import type { Happening } from '@tenth/contract'
import { budgetsAsked, usesAsked } from '@tenth/engine'
import type { OrderSpending, RecordedOrder, RedemptionState, State, Use, Used } from '@tenth/engine'
import { recordedOrder, refundedOrder } from '../ledger/order-of.ts'
import type { Brought } from './referral-rows.ts'
import { referralFacts } from './referrals.ts'
import type { SimulatedRedemption, World } from './world.ts'

/** What the ledger tells of an activity beside it. */
export interface KnownOf {
  brought: Brought | undefined
  advocateOfCode: string | undefined
  refusals: readonly string[]
}

/** Everyone an activity may touch: the member, the advocate, whoever the order paid. */
export function concerned(world: World, activity: Happening, { brought, advocateOfCode }: KnownOf): Set<string> {
  const order = recordedOrder(activity)
  const all = new Set([activity.member])
  if (world.book.of(activity.member)?.status === 'joined' && activity.type === world.program.referral?.converts.on) {
    all.add(world.book.of(activity.member)?.advocate ?? activity.member)
  }
  if (activity.type === 'member.joined' && activity.joining?.referral !== undefined) {
    all.add(brought?.advocate ?? advocateOfCode ?? activity.member)
  }
  if (order !== null) {
    for (const { member } of world.orders.get(order)?.awards ?? []) all.add(member)
    all.add(world.book.ofOrder(order)?.advocate ?? activity.member)
  }
  return all
}

/** What the rules need to know before they decide on an activity. */
export function stateFor(world: World, activity: Happening, known: KnownOf, now: number): State {
  const members = [...concerned(world, activity, known)].flatMap(id => world.people.get(id)?.state() ?? [])
  const id = recordedOrder(activity)
  const order = id === null ? null : orderOf(world, id)
  return {
    members,
    ...referralFacts(world, activity, refundedOrder(activity), known),
    order,
    used: usedBy(world, activity, activity.at === undefined ? now : Date.parse(activity.at)),
    spending: order && spendingOn(world, order.id, activity.member),
    cardRewards: refundedOrder(activity) === null ? [] : cardRewards(world, activity.member),
  }
}

function orderOf(world: World, id: string): RecordedOrder | null {
  const order = world.orders.get(id)
  if (!order) return null
  const awards = order.awards
    .filter(({ member }) => world.people.has(member))
    .map(award => ({ ...award, expired: award.expired + (world.expired.get(award.lot) ?? 0) }))
  return { ...order, awards, referral: world.book.ofOrder(id)?.id ?? null }
}

function usedBy(world: World, activity: Happening, at: number): Used {
  const { program, budgets } = world
  const uses = world.uses.get(activity.member) ?? []
  const limits: Record<string, Use> = {}
  for (const { rule, key, from, until } of usesAsked(program, activity, at)) {
    const within = uses.filter(use => use.rule === rule && use.at >= from && (until === null || use.at < until))
    if (within.length === 0) continue
    const times = within.filter(use => use.returned < use.amount).length
    limits[key] = { times, amount: within.reduce((sum, use) => sum + use.amount - use.returned, 0) }
  }
  const drawn = budgetsAsked(program, activity)
  return {
    limits,
    campaigns: Object.fromEntries(
      drawn.map(({ campaign, counts }) => [campaign, budgets.get(`${campaign} ${counts}`) ?? 0]),
    ),
  }
}

function spendingOn(world: World, order: string, member: string): OrderSpending | null {
  const spent = world.redemptionsOf(member).find(one => one.order === order && one.status === 'used')
  if (!spent) return null
  const { took, forgiven } = stateOf(world, spent)
  return { id: spent.id, unit: spent.unit, member, points: spent.cost, took, forgiven }
}

/** A redemption as the rules look at it. */
export function stateOf(
  world: World,
  { id, status, validUntil, unit, member, took, turn }: SimulatedRedemption,
): RedemptionState {
  return {
    ...{ id, status, validUntil, unit },
    took: took.filter(({ amount }) => amount > 0).map(({ lot, amount }) => ({ amount, lot: world.lot(member, lot) })),
    forgiven: world.forgivenSince(member, unit, turn),
  }
}

/** A member's unused rewards of full cards that refunds may take back, the newest first. */
function cardRewards(world: World, member: string): RedemptionState[] {
  const units = world.program.cards.filter(card => card.rewardOnRefund === 'taken_back').map(({ id }) => id)
  return world
    .redemptionsOf(member)
    .filter(({ card }) => card !== null && units.includes(card))
    .filter(({ status }) => status === 'granted' || status === 'reserved')
    .sort((a, b) => b.turn - a.turn)
    .map(redemption => stateOf(world, redemption))
}
