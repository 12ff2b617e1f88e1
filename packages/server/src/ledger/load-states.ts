import type { Happening } from '@tenth/contract'
import type { State } from '@tenth/engine'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { emailHash } from './email-hash.ts'
import { memberStates } from './member-states.ts'
import { recordedOrders, type OwnedOrder } from './recorded-orders.ts'

/** What the rules need for one activity, and what the ledger itself looks at before it asks them. */
export interface Loaded {
  state: State & { order: OwnedOrder | null }
  /** For `order.paid`: another activity reported this order. */
  paidBefore: boolean
}

interface Fact {
  activity: string
  paidBefore: boolean
  referral: State['referral']
  referrer: { advocate: string; emailHash: string | null } | null
}

/** Loads for a whole list at once, after its members were locked. */
export async function loadStates(
  tx: Tx,
  tenant: string,
  activities: readonly Happening[],
  members: ReadonlyMap<string, ReadonlySet<string>>,
  emailSalt: Uint8Array,
): Promise<Map<string, Loaded>> {
  const refunds = activities.flatMap(activity => (activity.type === 'order.refunded' ? [activity.refund.order] : []))
  const states = await memberStates(tx, tenant, [...new Set([...members.values()].flatMap(some => [...some]))])
  const orders = await recordedOrders(tx, tenant, refunds)
  const facts = await loadFacts(tx, tenant, activities)
  return new Map(
    activities.map(activity => {
      const fact = facts.get(activity.id)
      const order = activity.type === 'order.refunded' ? (orders.get(activity.refund.order) ?? null) : null
      const state = {
        members: [...(members.get(activity.id) ?? [])].flatMap(id => states.get(id) ?? []),
        referral: fact?.referral ?? null,
        referrer: referrerOf(activity, fact?.referrer ?? null, emailSalt),
        order,
      }
      return [activity.id, { state, paidBefore: fact?.paidBefore ?? false }]
    }),
  )
}

async function loadFacts(tx: Tx, tenant: string, activities: readonly Happening[]): Promise<Map<string, Fact>> {
  const rows = activities.map(activity => ({
    id: activity.id,
    friend: activity.type === 'order.paid' ? activity.member : null,
    paid: activity.type === 'order.paid' ? activity.order.id : null,
    code: activity.type === 'member.joined' ? (activity.joining?.referral ?? null) : null,
  }))
  const facts = await sql<Fact>`
    select a.id as activity,
      exists (select from orders o where o.program_id = ${tenant} and o.id = a.paid) as "paidBefore",
      (
        select jsonb_build_object('id', r.id, 'advocate', r.advocate_id)
        from referrals r where r.program_id = ${tenant} and r.friend_id = a.friend and r.status = 'joined'
      ) as referral,
      (
        select jsonb_build_object('advocate', m.id, 'emailHash', encode(m.email_hash, 'hex'))
        from members m where m.program_id = ${tenant} and m.referral_code = a.code
      ) as referrer
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as a(id text, friend text, paid text, code text)`.execute(
    tx,
  )
  return new Map(facts.rows.map(fact => [fact.activity, fact]))
}

function referrerOf(activity: Happening, found: Fact['referrer'], salt: Uint8Array): State['referrer'] {
  if (activity.type !== 'member.joined' || activity.joining?.referral === undefined) return null
  if (!found) return 'unknown'
  const { email } = activity.joining
  const sameEmail = email !== undefined && found.emailHash === emailHash(email, salt).toString('hex')
  return { advocate: found.advocate, sameEmail }
}
