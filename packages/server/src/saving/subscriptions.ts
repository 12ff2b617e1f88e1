import type { InFlight, Subscription, SubscriptionReport } from '@tenth/contract'
import { ProblemError } from '../app/problem-error.ts'
import type { Database, Tx } from '../db/database.ts'
import type { Clock } from '../ledger/apply-activities.ts'
import { emit } from '../ledger/emit.ts'
import { lockMembers } from '../ledger/lock-members.ts'
import { programInForce } from '../ledger/program-in-force.ts'
import { write, type Changed } from '../ledger/write.ts'
import { emptyWriting } from '../ledger/writing.ts'
import {
  findSubscription,
  subscriptionChanged,
  subscriptionView,
  writeSubscription,
  type SubscriptionRow,
} from './subscription-row.ts'

interface Written {
  subscription: Subscription
  changed: Changed[]
}

/** Keeps a subscription as the shop reports it; the same again changes nothing. */
export async function reportSubscription(
  db: Database,
  tenant: string,
  report: SubscriptionReport,
  clock: Clock,
): Promise<Written> {
  return db.transaction(tenant, async tx => {
    const { program } = await programInForce(tx, tenant)
    if (report.currency !== program.currency) {
      const detail = `The programme is in ${program.currency}.`
      throw new ProblemError('currency_differs', { errors: [{ pointer: '/currency', detail }] })
    }
    const joined = await lockMembers(tx, tenant, [report.member])
    if (!joined.has(report.member)) throw new ProblemError('member_unknown')
    const known = await findSubscription(tx, tenant, report.id)
    if (known && known.member !== report.member) throw new ProblemError('subscription_of_another')
    return keep(tx, tenant, asReported(report, known, clock.now()), known, clock)
  })
}

function asReported(report: SubscriptionReport, known: SubscriptionRow | undefined, now: Date): SubscriptionRow {
  const { period, startedAt, ...rest } = report
  const started = startedAt === undefined ? (known?.startedAt ?? now.getTime()) : Date.parse(startedAt)
  return {
    renewals: 0,
    paid: 0,
    status: 'active',
    paymentInFlight: false,
    refundInFlight: false,
    ...known,
    ...rest,
    count: period.count,
    unit: period.unit,
    startedAt: started,
  } as SubscriptionRow
}

/** Says what is under way for a subscription. */
export async function setInFlight(
  db: Database,
  { tenant, id, inFlight: { payment, refund } }: { tenant: string; id: string; inFlight: InFlight },
  clock: Clock,
): Promise<Written> {
  return db.transaction(tenant, async tx => {
    const seen = await findSubscription(tx, tenant, id)
    if (!seen) throw new ProblemError('subscription_unknown')
    // Whoever accepts an offer meanwhile is done before, or looks again behind this.
    await lockMembers(tx, tenant, [seen.member])
    const known = (await findSubscription(tx, tenant, id)) ?? seen
    const row = {
      ...known,
      paymentInFlight: payment ?? known.paymentInFlight,
      refundInFlight: refund ?? known.refundInFlight,
    }
    return keep(tx, tenant, row, known, clock)
  })
}

/** Writes what differs from what was known, tells of it, and has the member's page ask again. */
async function keep(
  tx: Tx,
  tenant: string,
  row: SubscriptionRow,
  known: SubscriptionRow | undefined,
  clock: Clock,
): Promise<Written> {
  const subscription = subscriptionView(row)
  if (known && isSame(subscription, subscriptionView(known))) return { subscription, changed: [] }
  await writeSubscription(tx, tenant, row)
  await emit(tx, tenant, [subscriptionChanged(row, { now: clock.now(), newId: clock.newId })])
  const changed = await write(tx, tenant, { ...emptyWriting(), touched: new Set([row.member]) })
  return { subscription, changed }
}

function isSame({ period, ...one }: Subscription, { period: other, ...another }: Subscription): boolean {
  const keys = Object.keys(one) as (keyof typeof one)[]
  return period.count === other.count && period.unit === other.unit && keys.every(key => one[key] === another[key])
}
