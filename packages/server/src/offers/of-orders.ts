import type { Happening, Program, Refusal } from '@tenth/contract'
import { factsOf, hasBudget, newProfile, noStanding, refuseOffer } from '@tenth/engine'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { emit, type NewEvent } from '../ledger/emit.ts'
import type { Loaded } from '../ledger/load-states.ts'
import { refundedOrder } from '../ledger/order-of.ts'
import type { Outcome } from '../ledger/outcome.ts'
import type { ProgramInForce } from '../ledger/program-in-force.ts'
import { addToBudget, lockBudgets } from './budgets.ts'
import { standings } from './standings.ts'

/** An offer that a paid order had. */
interface OfferUse {
  order: string
  member: string
  offer: string
  amount: number
  at: string
}

/** What happened to offers by a list of activities, to be recorded once their orders are. */
export interface OffersOfOrders {
  used: OfferUse[]
  refunded: string[]
}

/** Locks what orders and their refunds change of offers, before any member is locked. */
export async function lockOffersOf(
  tx: Tx,
  tenant: string,
  { offers }: Program,
  activities: readonly Happening[],
): Promise<void> {
  const used = activities.flatMap(activity =>
    activity.type === 'order.paid'
      ? (activity.order.offers ?? []).map(({ offer }) => offer).filter(id => offers.some(offer => offer.id === id))
      : [],
  )
  const refunded = activities.flatMap(activity => refundedOrder(activity) ?? [])
  const { rows } =
    refunded.length === 0
      ? { rows: [] }
      : await sql<{ offer: string }>`
          select distinct offer from offer_uses
          where program_id = ${tenant} and order_id in (
            select jsonb_array_elements_text(${JSON.stringify(refunded)}::jsonb))`.execute(tx)
  await lockBudgets(tx, tenant, 'offer', [...used, ...rows.map(({ offer }) => offer)])
}

/**
 * Judges the offers that paid orders say they had. What the rules refuse is told with what became of the activity, which
 * is not written yet; the order counts all the same, for it is paid. What an offer asks of the order was asked of the
 * cart: what was paid has the discount in it, and may no longer come to the total that the offer is for.
 */
export async function judgeOffersOf(
  tx: Tx,
  tenant: string,
  activities: readonly Happening[],
  outcomes: ReadonlyMap<string, Outcome>,
  states: ReadonlyMap<string, Loaded>,
  { program }: ProgramInForce,
  { now, touched }: { now: Date; touched: Set<string> },
): Promise<OffersOfOrders> {
  const found: OffersOfOrders = { used: [], refunded: [] }
  for (const activity of activities) {
    const outcome = outcomes.get(activity.id)
    if (!outcome?.ok || outcome.result.refusals.some(({ code }) => code === 'not_a_member')) continue
    const refunded = refundedOrder(activity)
    if (refunded !== null) found.refunded.push(refunded)
    if (activity.type !== 'order.paid' || !activity.order.offers?.length) continue
    const { member, order } = activity
    const at = activity.at === undefined ? now : new Date(activity.at)
    const state = states.get(activity.id)?.state.members.find(({ id }) => id === member)
    const facts = factsOf(program, activity, state?.profile ?? newProfile(at.getTime()), at.getTime())
    const standing = await standings(tx, tenant, program, member, at.getTime())
    for (const { offer: id, amount } of activity.order.offers) {
      const offer = program.offers.find(other => other.id === id && other.automatic)
      // Others of the same list had it before.
      const before = found.used.filter(use => use.offer === id)
      const had = standing.get(id) ?? noStanding
      const uses = had.uses + before.length
      const money = before.reduce((sum, use) => sum + use.amount, had.money)
      const refusal: Refusal | null = !offer
        ? { code: 'offer_not_now', facts: { offer: id } }
        : (refuseOffer(offer, facts, { ...had, uses, money }, { open: true }) ??
          (hasBudget(offer.budget, { uses, money }, amount) ? null : { code: 'offer_exhausted', facts: { offer: id } }))
      if (refusal) outcome.result.refusals.push(refusal)
      else {
        found.used.push({ order: order.id, member, offer: id, amount, at: at.toISOString() })
        touched.add(member)
      }
    }
  }
  return found
}

/** Records what was judged, and gives back what orders had had of which nothing is left. */
export async function recordOffersOf(
  tx: Tx,
  tenant: string,
  { used, refunded }: OffersOfOrders,
  { now, newId }: { now: Date; newId: () => string },
): Promise<void> {
  const events: NewEvent[] = []
  const event = (type: NewEvent['type'], { member, ...data }: Omit<OfferUse, 'at'>) =>
    events.push({ id: newId(), type, member, data, at: now.toISOString() })
  if (used.length > 0) {
    const rows = JSON.stringify(used.map(use => ({ ...use, id: newId() })))
    await sql`
      insert into offer_uses (program_id, id, offer, member_id, order_id, amount, at)
      select ${tenant}, u.id, u.offer, u.member, u."order", u.amount, u.at
      from jsonb_to_recordset(${rows}::jsonb)
        as u(id text, offer text, member text, "order" text, amount bigint, at timestamptz)`.execute(tx)
  }
  for (const use of used) {
    await addToBudget(tx, tenant, 'offer', use.offer, { uses: 1, money: use.amount })
    const { order, member, offer, amount } = use
    event('offer.used', { order, member, offer, amount })
  }
  for (const use of await returned(tx, tenant, refunded, now)) {
    await addToBudget(tx, tenant, 'offer', use.offer, { uses: -1, money: -use.amount })
    event('offer.returned', use)
  }
  await emit(tx, tenant, events)
}

/** What orders had had of which every line went back. */
async function returned(tx: Tx, tenant: string, orders: readonly string[], now: Date): Promise<Omit<OfferUse, 'at'>[]> {
  if (orders.length === 0) return []
  const { rows } = await sql<Omit<OfferUse, 'at'>>`
    update offer_uses u set returned_at = ${now}
    where u.program_id = ${tenant} and u.returned_at is null
      and u.order_id in (select jsonb_array_elements_text(${JSON.stringify(orders)}::jsonb))
      and not exists (
        select from order_lines l where l.program_id = u.program_id and l.order_id = u.order_id
          and l.refunded_amount < l.amount)
    returning u.order_id as "order", u.member_id as member, u.offer, u.amount`.execute(tx)
  return rows
}
