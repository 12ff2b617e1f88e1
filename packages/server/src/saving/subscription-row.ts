import type { Period, Subscription } from '@tenth/contract'
import type { SubscriptionState } from '@tenth/engine'
import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../db/database.ts'
import type { NewEvent } from '../ledger/emit.ts'
import { iso, millis } from '../ledger/millis.ts'

/** A subscription as it is stored. */
export interface SubscriptionRow extends Omit<SubscriptionState, 'period'> {
  id: string
  member: string
  currency: string
  count: number
  unit: Period['unit']
  status: Subscription['status']
  paymentInFlight: boolean
  refundInFlight: boolean
}

const columns: RawBuilder<SubscriptionRow> = sql`
  s.id, s.member_id as member, s.plan, s.price, s.currency, s.period_count as count, s.period_unit as unit,
  ${millis('s.started_at')} as "startedAt", s.renewals, s.paid, s.status,
  s.payment_in_flight as "paymentInFlight", s.refund_in_flight as "refundInFlight"`

/** A subscription by its id. */
export async function findSubscription(tx: Tx, tenant: string, id: string): Promise<SubscriptionRow | undefined> {
  const { rows } = await sql<SubscriptionRow>`
    select ${columns} from subscriptions s where s.program_id = ${tenant} and s.id = ${id}`.execute(tx)
  return rows[0]
}

/** A member's subscriptions, the newest first. */
export async function subscriptionsOf(tx: Tx, tenant: string, member: string): Promise<SubscriptionRow[]> {
  const { rows } = await sql<SubscriptionRow>`
    select ${columns} from subscriptions s where s.program_id = ${tenant} and s.member_id = ${member}
    order by s.started_at desc, s.id`.execute(tx)
  return rows
}

export function subscriptionView({ count, unit, startedAt, ...row }: SubscriptionRow): Subscription {
  return { ...row, period: { count, unit }, startedAt: iso(startedAt) }
}

/** What is told when a subscription is new or another. */
export function subscriptionChanged(
  row: SubscriptionRow,
  { now, newId }: { now: Date; newId: () => string },
): NewEvent {
  const data = { subscription: subscriptionView(row) }
  return { id: newId(), type: 'subscription.changed', member: row.member, data, at: now.toISOString() }
}

/** Writes a subscription as it is now, new or known. */
export async function writeSubscription(tx: Tx, tenant: string, row: SubscriptionRow): Promise<void> {
  await sql`
    insert into subscriptions (program_id, id, member_id, plan, price, currency, period_count, period_unit, started_at,
      renewals, paid, status, payment_in_flight, refund_in_flight)
    values (${tenant}, ${row.id}, ${row.member}, ${row.plan}, ${row.price}, ${row.currency}, ${row.count}, ${row.unit},
      ${new Date(row.startedAt)}, ${row.renewals}, ${row.paid}, ${row.status}, ${row.paymentInFlight},
      ${row.refundInFlight})
    on conflict (program_id, id) do update set plan = excluded.plan, price = excluded.price,
      currency = excluded.currency, period_count = excluded.period_count, period_unit = excluded.period_unit,
      started_at = excluded.started_at, renewals = excluded.renewals, paid = excluded.paid, status = excluded.status,
      payment_in_flight = excluded.payment_in_flight, refund_in_flight = excluded.refund_in_flight`.execute(tx)
}
