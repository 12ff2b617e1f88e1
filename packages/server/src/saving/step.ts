import type { CancellationStatus, EventType, RefusalCode, ShopCancellationStep } from '@tenth/contract'
import { hasBudget, stepCancellation } from '@tenth/engine'
import { sql } from 'kysely'
import { ProblemError, refused } from '../app/problem-error.ts'
import type { Tx } from '../db/database.ts'
import type { Clock } from '../ledger/apply-activities.ts'
import { emit } from '../ledger/emit.ts'
import type { ProgramInForce } from '../ledger/program-in-force.ts'
import { addToBudget, type Had } from '../offers/budgets.ts'
import type { Stepped } from './begin.ts'
import { caseStatusAt, type CaseRow } from './case-row.ts'
import { writeCase, type By } from './case-steps.ts'
import { offersFor, withheldBy } from './match.ts'
import { findSubscription, type SubscriptionRow } from './subscription-row.ts'

/** A step, and what it is taken in. The caller has locked the budget of the offer it is about, then the member. */
export interface Taking {
  tenant: string
  inForce: ProgramInForce
  step: ShopCancellationStep
  by: By
  had: Had
}

/** Takes a step of a cancellation, once: the same again changes nothing. */
export async function take(tx: Tx, row: CaseRow, taking: Taking, clock: Clock): Promise<Stepped> {
  const { tenant, step, by } = taking
  const now = clock.now()
  const standing = { ...row, status: caseStatusAt(row, now), offers: row.offers.map(({ id }) => id) }
  const leads = stepCancellation({ ...standing, fulfilled: row.fulfilledAt !== null }, step)
  if ('same' in leads) return { row, changed: [] }
  if ('refused' in leads) throw refuse(leads.refused, row)
  const subscription = await findSubscription(tx, tenant, row.subscription)
  if (!subscription) throw new ProblemError('subscription_unknown')
  const next = await after(tx, { ...row, status: leads.to }, taking, subscription, now)
  const what = step.step === 'answer' ? step.reason : step.step === 'accept' ? step.offer : null
  const changed = await writeCase(tx, tenant, next, { step: step.step, by, what }, now)
  const { member } = row
  const data = { ...told(next, step.step), plan: subscription.plan }
  await emit(tx, tenant, [{ id: clock.newId(), type: events[step.step], member, data, at: now.toISOString() }])
  return { row: next, changed }
}

/** What a step changes beside the status. */
async function after(tx: Tx, row: CaseRow, taking: Taking, subscription: SubscriptionRow, now: Date): Promise<CaseRow> {
  const { tenant, step, inForce } = taking
  switch (step.step) {
    case 'answer': {
      if (!inForce.program.saving?.reasons.some(({ id }) => id === step.reason)) {
        const detail = 'The programme has no such reason.'
        throw new ProblemError('invalid', { errors: [{ pointer: '/reason', detail }] })
      }
      const made = await offersFor(tx, tenant, inForce, { row, subscription, reason: step.reason }, now)
      return { ...row, reason: step.reason, words: step.text ?? null, ...made }
    }
    case 'accept':
      return accept(tx, row, taking, { subscription, offer: step.offer }, now)
    case 'cancel':
      await sql`update subscriptions set status = 'cancelled' where program_id = ${tenant} and id = ${row.subscription}`.execute(
        tx,
      )
      return row
    case 'fulfil':
      return { ...row, fulfilledAt: now.getTime() }
    case 'revoke':
      await addToBudget(tx, tenant, 'save', row.accepted ?? '', { uses: -1, money: -(row.saves ?? 0) })
      return row
    default:
      return row
  }
}

async function accept(
  tx: Tx,
  row: CaseRow,
  { tenant, inForce, had }: Taking,
  { subscription, offer: id }: { subscription: SubscriptionRow; offer: string },
  now: Date,
): Promise<CaseRow> {
  if (subscription.status === 'cancelled') throw refuse('subscription_not_active', row)
  const withheld = await withheldBy(tx, tenant, inForce.program, subscription, now)
  if (withheld) throw refuse(refusals[withheld], row)
  const made = row.offers.find(offer => offer.id === id)
  if (!made) throw refuse('save_offer_not_made', row)
  const budget = inForce.program.saving?.offers.find(offer => offer.id === id)?.budget
  const { amount } = made.saves
  if (!hasBudget(budget, had, amount)) throw refuse('save_offer_exhausted', row)
  await addToBudget(tx, tenant, 'save', id, { uses: 1, money: amount })
  return { ...row, accepted: id, acceptedAt: now.getTime(), saves: amount }
}

const refusals = {
  once: 'save_offer_taken',
  payment_in_flight: 'save_payment_in_flight',
  refund_in_flight: 'save_refund_in_flight',
} as const

const events: { [Step in ShopCancellationStep['step']]: EventType } = {
  answer: 'cancellation.offered',
  accept: 'save_offer.accepted',
  talk: 'cancellation.talk',
  keep: 'cancellation.kept',
  cancel: 'subscription.cancelled',
  fulfil: 'save_offer.fulfilled',
  revoke: 'save_offer.revoked',
}

/** What the shop's backend is told: of an accepted offer, everything it needs to do what it says. */
function told(row: CaseRow, step: ShopCancellationStep['step']): Record<string, unknown> {
  const { id: cancellation, subscription, reason, words: text, offers, accepted } = row
  const about = { cancellation, subscription, reason }
  if (step === 'answer') return { ...about, text, offers: offers.map(({ id }) => id) }
  const offer = offers.find(({ id }) => id === accepted)
  return offer ? { ...about, offer: offer.id, gives: offer.gives, saves: offer.saves } : about
}

function refuse(code: RefusalCode, { id }: { id: string; status: CancellationStatus }): ProblemError {
  return refused({ code, facts: { cancellation: id } })
}
