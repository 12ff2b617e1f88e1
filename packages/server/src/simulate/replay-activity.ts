import type { Happening } from '@tenth/contract'
import { afterDiscounts, decide, newProfile, type Decision } from '@tenth/engine'
import { recordedOrder, refundedOrder } from '../ledger/order-of.ts'
import { addRefusal } from './figures.ts'
import { keepGiven } from './keep-given.ts'
import { lookAt, passTime } from './pass-time.ts'
import { Person } from './person.ts'
import { post, reclaim } from './post.ts'
import { keepStep } from './referrals.ts'
import { addRefund } from './refunds.ts'
import { concerned, stateFor, type KnownOf } from './state-for.ts'
import type { World } from './world.ts'

const nothingKnown: KnownOf = { brought: undefined, advocateOfCode: undefined, refusals: [] }

/** Lets an activity happen in a world: time passes, the rules decide, and what follows from it follows. */
export function replayActivity(world: World, activity: Happening, known: KnownOf, now: number): void {
  const members = concerned(world, activity, known)
  passTime(world, members, now, tell)
  happen(world, activity, known, now)
  for (const id of members) {
    const person = world.people.get(id)
    if (person) lookAt(world, person, now, tell)
  }
}

/** Tiers and segments are looked at by whoever tells. */
export function tell(world: World, occasion: Happening, now: number): void {
  happen(world, occasion, nothingKnown, now)
  const person = world.people.get(occasion.member)
  if (person) lookAt(world, person, now, tell)
}

function happen(world: World, activity: Happening, known: KnownOf, now: number): void {
  const order = recordedOrder(activity)
  if (order !== null && !world.orders.has(order)) return world.refuse('not_a_member')
  if (activity.type === 'adjustment' && !hasUnit(world, activity.unit)) return world.refuse('card_unknown')
  const state = stateFor(world, activity, known, now)
  const decision = decide(world.program, state, activity, { now, newId: world.newId })
  for (const { code } of decision.refusals) addRefusal(world.figures, code)
  if (decision.refusals.some(({ code }) => code === 'not_a_member')) return
  keep(world, activity, decision, known, now)
}

function keep(world: World, activity: Happening, decision: Decision, known: KnownOf, now: number): void {
  const at = activity.at === undefined ? now : Date.parse(activity.at)
  if (decision.joins) join(world, activity, at)
  if (activity.type === 'order.paid') keepOrder(world, activity, at)
  keepGiven(world, decision, now)
  for (const clock of decision.clocks) world.person(clock.member).move(clock)
  post(world, decision.entries, { now, activity, redemption: null })
  for (const debt of decision.forgiven) {
    const turn = world.nextTurn()
    world.forgiven.set(debt.member, [...(world.forgiven.get(debt.member) ?? []), { ...debt, turn }])
  }
  reclaim(world, decision.reclaimed)
  keepUses(world, decision)
  takeBack(world, decision.takenBack)
  const refunded = world.orders.get(refundedOrder(activity) ?? '')
  if (refunded) {
    const { profile } = world.person(refunded.member)
    world.person(refunded.member).profile = { ...profile, spent: profile.spent - addRefund(refunded, decision) }
  }
  const order = activity.type === 'order.paid' ? activity.order.id : null
  if (decision.referral) keepStep(world, decision.referral, { order, brought: known.brought })
}

function join(world: World, activity: Happening, at: number): void {
  const language = activity.type === 'member.joined' ? activity.joining?.language : undefined
  const profile = newProfile(at, language ?? world.program.languages[0] ?? null)
  world.people.set(activity.member, new Person(activity.member, profile))
}

function keepOrder(world: World, activity: Extract<Happening, { type: 'order.paid' }>, at: number): void {
  const { id, delivery = 0, lines } = afterDiscounts(activity.order)
  const person = world.person(activity.member)
  world.addOrder({
    ...{ id, at, delivery, member: activity.member, refundedDelivery: 0, awards: [] },
    lines: lines.map(({ id, quantity, amount }) => ({ id, quantity, amount, refundedQuantity: 0, refundedAmount: 0 })),
  })
  const { orders, spent, firstOrderAt, lastOrderAt } = person.profile
  person.profile = {
    ...person.profile,
    orders: orders + 1,
    spent: spent + lines.reduce((sum, { amount }) => sum + amount, 0),
    firstOrderAt: Math.min(firstOrderAt ?? at, at),
    lastOrderAt: Math.max(lastOrderAt ?? at, at),
  }
}

function keepUses(world: World, { uses }: Decision): void {
  for (const { rule, member, order, at, amount, budget } of uses) {
    const { campaign = null, counts = null, cost = 0 } = budget ?? {}
    const known = world.uses.get(member) ?? []
    world.uses.set(member, known)
    known.push({ rule, order, at, amount, returned: 0, campaign, counts, cost })
    const key = `${campaign} ${counts}`
    if (budget) world.budgets.set(key, (world.budgets.get(key) ?? 0) + cost)
  }
}

function takeBack(world: World, redemptions: readonly string[]): void {
  for (const id of redemptions) {
    const redemption = world.redemptions.get(id)
    if (!redemption) continue
    redemption.status = 'cancelled'
    if (redemption.card === null) continue
    const { spent } = world.person(redemption.member)
    spent.set(redemption.card, (spent.get(redemption.card) ?? 0) - redemption.cost)
  }
}

function hasUnit({ program }: World, unit: string): boolean {
  return unit === 'points' || program.cards.some(({ id }) => id === unit)
}
