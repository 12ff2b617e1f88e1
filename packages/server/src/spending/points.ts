import type { Cart, PointsQuote, Program, Spending } from '@tenth/contract'
import { cancelRedemption, payWithPoints, pointsOffer } from '@tenth/engine'
import { sql } from 'kysely'
import { ProblemError, refused } from '../app/problem-error.ts'
import type { Database, Tx } from '../db/database.ts'
import type { Clock } from '../ledger/apply-activities.ts'
import { emit } from '../ledger/emit.ts'
import { forgivenSince } from '../ledger/forgiven-since.ts'
import { lockMembers } from '../ledger/lock-members.ts'
import { memberStates } from '../ledger/member-states.ts'
import { postings } from '../ledger/posting.ts'
import { programInForce } from '../ledger/program-in-force.ts'
import { write, type Changed } from '../ledger/write.ts'
import { emptyWriting } from '../ledger/writing.ts'
import { tookOf } from './took.ts'

type Spent = { spending: Spending; changed: Changed[] }

/** The reward that points spent on an order stand under; no programme can have one of this name. */
const checkout = 'tenth:checkout'

/** How many points a member may spend on a cart. */
export function quotePoints(
  db: Database,
  { tenant, member, cart }: { tenant: string; member: string; cart: Cart },
  { now, newId }: Clock,
): Promise<PointsQuote> {
  return db.transaction(tenant, async tx => {
    const { program, version } = await programInForce(tx, tenant)
    checkCurrency(program, cart, '/currency')
    const state = (await memberStates(tx, tenant, [member])).get(member)
    if (!state) throw new ProblemError('member_unknown')
    return { ...pointsOffer(program, state, cart, { now: now().getTime(), newId }), version }
  })
}

/** Spends points on an order, once: the same order asked again answers the same. */
export function spendPoints(
  db: Database,
  asked: { tenant: string; member: string; order: string; cart: Cart; points?: number | undefined },
  clock: Clock,
): Promise<Spent> {
  const { tenant, member, order, cart } = asked
  return db.transaction(tenant, async tx => {
    const now = clock.now()
    const { program, version } = await programInForce(tx, tenant)
    const joined = await lockMembers(tx, tenant, [member])
    const before = await spentOn(tx, tenant, order)
    if (before?.status === 'spent') return { spending: sameAs(before, asked), changed: [] }
    if (!joined.has(member)) throw new ProblemError('member_unknown')
    checkCurrency(program, cart, '/cart/currency')
    if (await isPaid(tx, tenant, order)) throw refused({ code: 'points_order_paid', facts: { order } })
    const state = (await memberStates(tx, tenant, [member])).get(member)
    if (!state) throw new ProblemError('member_unknown')
    const paying = payWithPoints(program, state, asked, { now: now.getTime(), newId: clock.newId })
    if (!paying.ok) throw refused(paying.refusal)
    const { points, money, entries } = paying
    const spending: Spending = { redemption: clock.newId(), member, order, points, money, status: 'spent' }
    const gives = JSON.stringify({ kind: 'amount_off', amount: money })
    await sql`
      insert into redemptions (program_id, id, member_id, reward, unit, cost, status, gives, at, version, order_id, for_order)
      values (${tenant}, ${spending.redemption}, ${member}, ${checkout}, 'points', ${points}, 'used', ${gives}::jsonb,
        ${now}, ${version}, ${order}, ${order})`.execute(tx)
    await tell(tx, tenant, 'points.spent', spending, { now, newId: clock.newId })
    const cause = { activity: null, redemption: spending.redemption, referral: null, version, now }
    const writing = { ...emptyWriting(), postings: postings(entries, cause), touched: new Set([member]) }
    return { spending, changed: await write(tx, tenant, writing) }
  })
}

/** Gives points back to the lots they came from, when the order did not come about. Once it was paid, refunds do. */
export function releasePoints(
  db: Database,
  { tenant, order }: { tenant: string; order: string },
  clock: Clock,
): Promise<Spent> {
  return db.transaction(tenant, async tx => {
    const now = clock.now()
    const { program, version } = await programInForce(tx, tenant)
    const seen = await spentOn(tx, tenant, order)
    if (!seen) throw refused({ code: 'points_not_spent', facts: { order } })
    await lockMembers(tx, tenant, [seen.member])
    const spent = (await spentOn(tx, tenant, order)) ?? seen
    if (spent.status === 'released') return { spending: spent, changed: [] }
    if (await isPaid(tx, tenant, order)) throw refused({ code: 'points_order_paid', facts: { order } })
    const { redemption: id, member } = spent
    const state = (await memberStates(tx, tenant, [member])).get(member)
    if (!state) throw new ProblemError('member_unknown')
    const took = (await tookOf(tx, tenant, [id])).get(id) ?? []
    const forgiven = await forgivenSince(tx, tenant, id)
    // Used at once, it is as good as reserved until the order is paid.
    const redemption = { id, status: 'reserved' as const, validUntil: null, unit: 'points', took, forgiven }
    const cancelling = cancelRedemption(program, state, redemption, { now: now.getTime(), newId: clock.newId })
    if (!cancelling.ok) throw refused(cancelling.refusal)
    await sql`
      update redemptions set status = 'cancelled', order_id = null
      where program_id = ${tenant} and id = ${id}`.execute(tx)
    const spending: Spending = { ...spent, status: 'released' }
    await tell(tx, tenant, 'points.released', spending, { now, newId: clock.newId })
    const cause = { activity: null, redemption: id, referral: null, version, now }
    const changed = await write(tx, tenant, {
      ...emptyWriting(),
      postings: postings(cancelling.entries, cause),
      reclaimed: cancelling.reclaimed,
      touched: new Set([member]),
    })
    return { spending, changed }
  })
}

function sameAs(
  before: Spending,
  { member, order, points }: { member: string; order: string; points?: number | undefined },
) {
  const same = before.member === member && (points === undefined || points >= before.points)
  if (!same) throw refused({ code: 'points_spent_already', facts: { order, points: before.points } })
  return before
}

/** The last spending on an order: one that was released lets another follow. */
async function spentOn(tx: Tx, tenant: string, order: string): Promise<Spending | undefined> {
  const { rows } = await sql<Spending>`
    select id as redemption, member_id as member, for_order as "order", cost as points,
      (gives->>'amount')::bigint as money, case status when 'used' then 'spent' else 'released' end as status
    from redemptions where program_id = ${tenant} and for_order = ${order}
    order by status <> 'cancelled' desc, id desc limit 1`.execute(tx)
  return rows[0]
}

async function isPaid(tx: Tx, tenant: string, order: string): Promise<boolean> {
  const { rows } = await sql`select from orders where program_id = ${tenant} and id = ${order}`.execute(tx)
  return rows.length > 0
}

function checkCurrency(program: Program, cart: Cart, pointer: string): void {
  if (cart.currency === program.currency) return
  const detail = `The programme is in ${program.currency}.`
  throw new ProblemError('currency_differs', { errors: [{ pointer, detail }] })
}

function tell(
  tx: Tx,
  tenant: string,
  type: 'points.spent' | 'points.released',
  { member, redemption, order, points, money }: Spending,
  { now, newId }: { now: Date; newId: () => string },
): Promise<void> {
  const data = { redemption, order, points, money }
  return emit(tx, tenant, [{ id: newId(), type, member, data, at: now.toISOString() }])
}
