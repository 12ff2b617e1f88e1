import { readSubscription, type Happening, type RefusalCode, type SubscriptionData } from '@tenth/contract'
import type { Tx } from '../db/database.ts'
import { emit } from '../ledger/emit.ts'
import type { Outcome } from '../ledger/outcome.ts'
import type { ProgramInForce } from '../ledger/program-in-force.ts'
import { findSubscription, subscriptionChanged, writeSubscription, type SubscriptionRow } from './subscription-row.ts'

/**
 * Keeps the subscriptions that activities tell of: `subscription.started` opens one, `subscription.renewed` counts a
 * renewal and what was paid for it. What does not fit is told with what became of the activity, which is not written yet.
 */
export async function keepSubscriptionsOf(
  tx: Tx,
  tenant: string,
  activities: readonly Happening[],
  outcomes: ReadonlyMap<string, Outcome>,
  { program }: ProgramInForce,
  { now, newId, touched }: { now: Date; newId: () => string; touched: Set<string> },
): Promise<void> {
  for (const activity of activities) {
    const outcome = outcomes.get(activity.id)
    if (!outcome?.ok || outcome.result.refusals.some(({ code }) => code === 'not_a_member')) continue
    const read = 'data' in activity ? readSubscription(activity) : null
    if (!read?.success) continue
    const { subscription: id } = read.data
    const known = await findSubscription(tx, tenant, id)
    const at = activity.at === undefined ? now.getTime() : Date.parse(activity.at)
    const next =
      activity.type === 'subscription.started'
        ? started(read.data as SubscriptionData['started'], known, {
            member: activity.member,
            currency: program.currency,
            at,
          })
        : renewed(read.data, known, activity.member)
    if (typeof next === 'string') outcome.result.refusals.push({ code: next, facts: { subscription: id } })
    else {
      await writeSubscription(tx, tenant, next)
      touched.add(next.member)
      await emit(tx, tenant, [subscriptionChanged(next, { now, newId })])
    }
  }
}

function started(
  { subscription: id, plan, price, period: unit }: SubscriptionData['started'],
  known: SubscriptionRow | undefined,
  { member, currency, at }: { member: string; currency: string; at: number },
): SubscriptionRow | RefusalCode {
  if (known && known.member !== member) return 'subscription_unknown'
  const begun = { id, member, plan, price, currency, count: 1, unit, startedAt: at, status: 'active' } as const
  return { ...begun, renewals: 0, paid: price, paymentInFlight: false, refundInFlight: false }
}

function renewed(
  { price }: SubscriptionData['renewed'],
  known: SubscriptionRow | undefined,
  member: string,
): SubscriptionRow | RefusalCode {
  if (known?.member !== member) return 'subscription_unknown'
  const paid = known.paid + (price ?? known.price)
  // What was renewed was paid for.
  return { ...known, renewals: known.renewals + 1, paid, status: 'active', paymentInFlight: false }
}
