import { ProblemError } from '../app/problem-error.ts'
import type { Handler } from '../handlers/handler.ts'
import { checkKnown } from '../handlers/known-member.ts'
import { ofToken } from '../handlers/of-token.ts'
import type { Database } from '../db/database.ts'
import * as ledger from './subscriptions.ts'
import { findSubscription, subscriptionsOf, subscriptionView } from './subscription-row.ts'

export const reportSubscription: Handler<'reportSubscription'> = async call => {
  const { subscription, changed } = await ledger.reportSubscription(call.db, call.caller.program, call.body, call)
  call.changed(changed)
  return subscription
}

export const getSubscription: Handler<'getSubscription'> = ({ db, caller: { program: tenant }, params }) =>
  db.transaction(tenant, async tx => {
    const row = await findSubscription(tx, tenant, params.subscription)
    if (!row) throw new ProblemError('subscription_unknown')
    return subscriptionView(row)
  })

export const setInFlight: Handler<'setInFlight'> = async call => {
  const which = { tenant: call.caller.program, id: call.params.subscription, inFlight: call.body }
  const { subscription, changed } = await ledger.setInFlight(call.db, which, call)
  call.changed(changed)
  return subscription
}

export const listMemberSubscriptions: Handler<'listMemberSubscriptions'> = ({ db, caller, params }) =>
  list(db, caller.program, params.member)

export const listMySubscriptions: Handler<'listMySubscriptions'> = ({ db, caller }) =>
  list(db, caller.program, ofToken(caller))

function list(db: Database, tenant: string, member: string) {
  return db.transaction(tenant, async tx => {
    await checkKnown(tx, tenant, member)
    return { items: (await subscriptionsOf(tx, tenant, member)).map(subscriptionView) }
  })
}
