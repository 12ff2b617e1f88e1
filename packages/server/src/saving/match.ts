import type { CancellationCase, MadeOffer } from '@tenth/contract'
import { matchSaveOffers, sinceOf } from '@tenth/engine'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { memberStates } from '../ledger/member-states.ts'
import type { ProgramInForce } from '../ledger/program-in-force.ts'
import { readBudgets } from '../offers/budgets.ts'
import type { CaseRow } from './case-row.ts'
import type { SubscriptionRow } from './subscription-row.ts'

/** What is offered for a reason, or why nothing is although something might be. */
export async function offersFor(
  tx: Tx,
  tenant: string,
  { program }: ProgramInForce,
  { row, subscription, reason }: { row: CaseRow; subscription: SubscriptionRow; reason: string },
  now: Date,
): Promise<{ offers: MadeOffer[]; withheld: CancellationCase['withheld'] }> {
  const withheld = row.holdOut ? 'hold_out' : await withheldBy(tx, tenant, program, subscription, now)
  const state = (await memberStates(tx, tenant, [row.member])).get(row.member)
  if (withheld || !state) return { offers: [], withheld }
  const { count, unit } = subscription
  const of = { ...subscription, period: { count, unit } }
  const had = await readBudgets(tx, tenant, 'save')
  const matches = matchSaveOffers(program, of, state.profile, reason, had, now.getTime())
  const { currency } = subscription
  return {
    offers: matches.map(({ offer: { id, name, description, gives }, saves }) => ({
      id,
      name,
      ...(description !== undefined && { description }),
      gives,
      saves: { ...saves, currency },
    })),
    withheld,
  }
}

/** Why no offer can be made or accepted now: something is under way, or one was accepted not long ago. */
export async function withheldBy(
  tx: Tx,
  tenant: string,
  { saving, timeZone }: ProgramInForce['program'],
  { member, paymentInFlight, refundInFlight }: SubscriptionRow,
  now: Date,
): Promise<'once' | 'payment_in_flight' | 'refund_in_flight' | null> {
  if (refundInFlight) return 'refund_in_flight'
  if (paymentInFlight) return 'payment_in_flight'
  const since = saving ? new Date(sinceOf(saving.once, now.getTime(), timeZone)) : now
  const { rows } = await sql`
    select from cancellations where program_id = ${tenant} and member_id = ${member} and status = 'accepted'
      and accepted_at >= ${since} limit 1`.execute(tx)
  return rows.length > 0 ? 'once' : null
}
