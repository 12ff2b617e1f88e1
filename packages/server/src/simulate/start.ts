import { activeByItself } from '@tenth/contract'
import type { Happening } from '@tenth/contract'
import { decide, endOfDayAfter, newcomer, settleTier, underNewRules } from '@tenth/engine'
import type { MemberProfile, RecordedOrder, TierStanding } from '@tenth/engine'
import type { Tx } from '../db/database.ts'
import { tierRulesHash } from '../tiers/standings.ts'
import { refundedOrder } from '../ledger/order-of.ts'
import { countedFor } from './counted.ts'
import { Person } from './person.ts'
import { addRefund } from './refunds.ts'
import { beforeOf } from './before.ts'
import type { Before, StartRow } from './start-row.ts'
import { startRows } from './start-rows.ts'
import type { SimulatedOrder, World } from './world.ts'

/** Brings members into every world as they were when the days began; who joined since is not there yet. */
export async function bringIn(
  tx: Tx,
  tenant: string,
  worlds: readonly World[],
  members: readonly string[],
  from: Date,
): Promise<void> {
  if (members.length === 0) return
  const before = new Map((await beforeOf(tx, tenant, members, from)).map(row => [row.member, row]))
  for (const row of await startRows(tx, tenant, members, from)) {
    const did = before.get(row.id)
    if (!did || !wasThere(row, did, from.getTime())) continue
    for (const world of worlds) enter(world, structuredClone(row), did)
  }
}

/** Whoever joined in these days did so by the first thing they did. */
function wasThere({ profile }: StartRow, { known, first }: Before, from: number): boolean {
  if (known !== null) return known || (profile.joinedAt < from && !first.includes(profile.joinedAt))
  return profile.joinedAt < from
}

function enter(world: World, row: StartRow, before: Before): void {
  const { id } = row
  const orders = row.orders.map(order => recordedThen(world, id, order, before.refunds))
  for (const order of orders) world.addOrder(order)
  const person = new Person(id, profileOf(row, orders))
  for (const lot of row.lots) person.lots.set(lot.id, lot)
  for (const [unit, owed] of Object.entries(row.owed)) person.owed.set(unit, owed)
  for (const [card, reached] of Object.entries(row.reached)) person.reached.set(card, reached)
  enterClocks(world, person, row, before)
  enterRedemptions(world, person, row)
  world.uses.set(id, row.uses)
  world.points.set(id, row.points)
  before.occasions.forEach(occasion => world.noticed.add(occasion))
  world.people.set(id, person)
  enterTier(world, person, row)
}

/** What had gone back of an order by then, worked out again from what was reported. */
function recordedThen(
  world: World,
  member: string,
  { refunded, ...row }: StartRow['orders'][number],
  refunds: readonly Happening[],
): SimulatedOrder {
  const lines = row.lines.map(line => ({ ...line, refundedQuantity: 0, refundedAmount: 0 }))
  const order: SimulatedOrder = { ...row, member, lines, refundedDelivery: 0, awards: [] }
  if (!refunded) return order
  for (const refund of refunds) if (refundedOrder(refund) === order.id) giveBack(world, order, refund)
  return order
}

/** An order's lines and delivery after a refund; what it earned is looked at elsewhere. */
function giveBack({ program }: World, order: SimulatedOrder, refund: Happening): void {
  const bare: RecordedOrder = { ...order, awards: [], referral: null }
  const state = { members: [newcomer(refund.member, 0)], referral: null, referrer: null, order: bare }
  addRefund(order, decide(program, state, refund, { now: 0, newId: () => '' }))
}

function profileOf({ profile }: StartRow, orders: readonly SimulatedOrder[]): MemberProfile {
  const days = orders.map(({ at }) => at)
  return {
    ...profile,
    orders: orders.length,
    spent: orders.flatMap(({ lines }) => lines).reduce((sum, line) => sum + line.amount - line.refundedAmount, 0),
    firstOrderAt: days.length > 0 ? Math.min(...days) : null,
    lastOrderAt: days.length > 0 ? Math.max(...days) : null,
  }
}

/** A clock only says how far it runs now, so it is wound back to the last thing done before the days. */
function enterClocks({ program }: World, person: Person, row: StartRow, { active }: Before): void {
  for (const [name, { since, until, terms }] of Object.entries(row.clocks)) {
    const following = row.lots.filter(lot => (lot.clock ?? (lot.expiresAt === null ? lot.unit : null)) === name)
    const ends = terms.flatMap(({ activities = [...activeByItself], period }) =>
      activities.flatMap(type =>
        active[type] === undefined ? [] : endOfDayAfter(active[type], period, program.timeZone),
      ),
    )
    const known = [...ends, ...following.flatMap(lot => lot.expiresAt ?? [])].filter(end => end <= until)
    // One that began in these days is not there yet.
    if (following.length === 0 && since === null) continue
    person.clocks.set(name, { since, terms, until: known.length > 0 ? Math.max(...known) : until })
  }
}

function enterRedemptions(world: World, person: Person, { redemptions, forgiven }: StartRow): void {
  for (const { took, ...redemption } of redemptions) {
    // A lot of which nothing was left is needed again where something returns to it.
    for (const { lot } of took) if (!person.lots.has(lot.id)) person.lots.set(lot.id, lot)
    const parts = took.map(({ lot, amount }) => ({ lot: lot.id, amount }))
    const turn = redemption.turn - pastTurns
    world.addRedemption({ ...redemption, member: person.id, turn, took: parts })
    if (redemption.card !== null && redemption.status !== 'cancelled') {
      person.spent.set(redemption.card, (person.spent.get(redemption.card) ?? 0) + redemption.cost)
    }
  }
  const debts = forgiven.filter(({ lot, order }) => person.lots.has(lot) && world.orders.has(order))
  world.forgiven.set(
    person.id,
    debts.map(debt => ({ ...debt, member: person.id, turn: debt.turn - pastTurns })),
  )
}

/** Turns of the ledger all come before those of a simulation. */
const pastTurns = 2 ** 52

/** Where a member stood: what new rules find they leave, as when a programme is published. */
function enterTier(world: World, person: Person, row: StartRow): void {
  const { program, before } = world
  const levels = program.tiers?.levels ?? []
  const tier = levels.some(({ id }) => id === row.profile.tier) ? row.profile.tier : null
  person.profile = { ...person.profile, tier }
  // New rules look at everybody.
  person.tierDueAt = world.from
  const standing = standingBefore(world, person.id, row)
  if (!program.tiers || !standing) return
  const kept = tierRulesHash(program) === tierRulesHash(before) ? standing : underNewRules(standing)
  person.standing = { ...kept, tier }
}

/** Settled again from their first day under the programme in force; doing it late comes to the same. */
function standingBefore(world: World, member: string, { profile, floor }: StartRow): TierStanding | null {
  const { tiers, timeZone } = world.before
  if (!tiers) return null
  const calendar = { rules: tiers, timeZone, joinedAt: profile.joinedAt }
  const facts = { joinedAt: profile.joinedAt, counted: countedFor(world, member, tiers), segments: profile.segments }
  const first = settleTier(calendar, null, { ...facts, counted: [] }, Math.min(profile.joinedAt, world.from)).standing
  return settleTier(calendar, { ...first, floor }, facts, world.from).standing
}
