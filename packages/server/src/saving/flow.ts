import type { ShopCancellationStep } from '@tenth/contract'
import { ProblemError } from '../app/problem-error.ts'
import type { Database, Tx } from '../db/database.ts'
import type { Clock } from '../ledger/apply-activities.ts'
import { lockMembers } from '../ledger/lock-members.ts'
import { programInForce, type ProgramInForce } from '../ledger/program-in-force.ts'
import { lockBudgets } from '../offers/budgets.ts'
import { begin, caseToCancel, type Asked, type Stepped } from './begin.ts'
import { findCase } from './case-row.ts'
import { take } from './step.ts'

/** What a cancellation came to, and how it is shown. */
export type Shown<View> = (tx: Tx, stepped: Stepped, inForce: ProgramInForce, now: Date) => Promise<View>

const nothingHad = { uses: 0, money: 0 }

/** Begins a cancellation. */
export async function requestCancellation<View>(db: Database, asked: Asked, clock: Clock, show: Shown<View>) {
  return db.transaction(asked.tenant, async tx => {
    const inForce = await programInForce(tx, asked.tenant)
    const stepped = await begin(tx, asked, inForce, clock)
    return { view: await show(tx, stepped, inForce, clock.now()), changed: stepped.changed }
  })
}

/** Cancels at once, whatever is open. */
export async function cancelAtOnce<View>(db: Database, asked: Asked, clock: Clock, show: Shown<View>) {
  return db.transaction(asked.tenant, async tx => {
    const inForce = await programInForce(tx, asked.tenant)
    const { row } = await caseToCancel(tx, asked, inForce, clock)
    const { tenant, by } = asked
    const stepped = await take(tx, row, { tenant, inForce, by, step: { step: 'cancel' }, had: nothingHad }, clock)
    return { view: await show(tx, stepped, inForce, clock.now()), changed: stepped.changed }
  })
}

/** Takes the next step. */
export async function stepOn<View>(
  db: Database,
  { tenant, id, member, by }: Omit<Asked, 'subscription'> & { id: string },
  step: ShopCancellationStep,
  clock: Clock,
  show: Shown<View>,
) {
  return db.transaction(tenant, async tx => {
    const inForce = await programInForce(tx, tenant)
    const seen = await findCase(tx, tenant, id)
    if (!seen || (member !== null && seen.member !== member)) throw new ProblemError('cancellation_unknown')
    const offer = step.step === 'accept' ? step.offer : step.step === 'revoke' ? seen.accepted : null
    const known = offer !== null && seen.offers.some(made => made.id === offer) ? [offer] : []
    const had = await lockBudgets(tx, tenant, 'save', known)
    await lockMembers(tx, tenant, [seen.member])
    // Whoever comes second waited here, and looks again.
    const row = (await findCase(tx, tenant, id)) ?? seen
    const taking = { tenant, inForce, by, step, had: had.get(offer ?? '') ?? nothingHad }
    const stepped = await take(tx, row, taking, clock)
    return { view: await show(tx, stepped, inForce, clock.now()), changed: stepped.changed }
  })
}
