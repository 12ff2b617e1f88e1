import type { Happening } from '@tenth/contract'
import type { State } from '@tenth/engine'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { noReferral, referralFacts } from '../referral/referral-facts.ts'
import { memberStates } from './member-states.ts'
import type { ProgramInForce } from './program-in-force.ts'
import { recordedOrder } from './order-of.ts'
import { recordedOrders, type OwnedOrder } from './recorded-orders.ts'
import { cardRewardsOf } from '../cards/card-rewards.ts'
import { spendingsOf } from '../spending/order-spending.ts'

/** What the rules need for one activity, and what the ledger itself looks at before it asks them. */
export interface Loaded {
  state: State & { order: OwnedOrder | null }
  /** For `order.paid`: another activity reported this order. */
  paidBefore: boolean
}

interface Fact {
  activity: string
  paidBefore: boolean
}

/** Loads for a whole list at once, after its members were locked. */
export async function loadStates(
  tx: Tx,
  tenant: string,
  activities: readonly Happening[],
  members: ReadonlyMap<string, ReadonlySet<string>>,
  inForce: ProgramInForce,
  now: Date,
): Promise<Map<string, Loaded>> {
  const refunds = activities.flatMap(activity => recordedOrder(activity) ?? [])
  const states = await memberStates(tx, tenant, [...new Set([...members.values()].flatMap(some => [...some]))])
  const orders = await recordedOrders(tx, tenant, refunds)
  const spendings = await spendingsOf(tx, tenant, refunds)
  const cardRewards = await cardRewardsOf(tx, tenant, activities, inForce.program)
  const facts = await loadFacts(tx, tenant, activities)
  const referrals = await referralFacts(tx, tenant, activities.filter(mayRefer(members)), { ...inForce, now })
  return new Map(
    activities.map(activity => {
      const fact = facts.get(activity.id)
      const order = orders.get(recordedOrder(activity) ?? '') ?? null
      const state = {
        members: [...(members.get(activity.id) ?? [])].flatMap(id => states.get(id) ?? []),
        ...(referrals.get(activity.id) ?? noReferral),
        order,
        spending: spendings.get(order?.id ?? '') ?? null,
        cardRewards: cardRewards.get(activity.member) ?? [],
      }
      return [activity.id, { state, paidBefore: fact?.paidBefore ?? false }]
    }),
  )
}

/** Whoever brings a code, or concerns somebody else too: nobody is their own advocate. */
const mayRefer = (members: ReadonlyMap<string, ReadonlySet<string>>) => (activity: Happening) =>
  (activity.type === 'member.joined' && activity.joining?.referral !== undefined) ||
  (members.get(activity.id)?.size ?? 0) > 1

async function loadFacts(tx: Tx, tenant: string, activities: readonly Happening[]): Promise<Map<string, Fact>> {
  if (!activities.some(({ type }) => type === 'order.paid')) return new Map()
  const rows = activities.map(activity => ({
    id: activity.id,
    paid: activity.type === 'order.paid' ? activity.order.id : null,
  }))
  const facts = await sql<Fact>`
    select a.id as activity,
      exists (select from orders o where o.program_id = ${tenant} and o.id = a.paid) as "paidBefore"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as a(id text, paid text)`.execute(tx)
  return new Map(facts.rows.map(fact => [fact.activity, fact]))
}
