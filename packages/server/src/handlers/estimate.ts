import * as engine from '@tenth/engine'
import type { CartToEstimate } from '@tenth/contract'
import type { State } from '@tenth/engine'
import { ProblemError } from '../app/problem-error.ts'
import type { Tx } from '../db/database.ts'
import { readBudgets } from '../earning/budgets.ts'
import { usesOf } from '../earning/rule-uses.ts'
import { memberStates } from '../ledger/member-states.ts'
import { programInForce, type ProgramInForce } from '../ledger/program-in-force.ts'
import { noReferral, referralFacts } from '../referral/referral-facts.ts'
import type { Handler } from './handler.ts'

export const estimate: Handler<'estimate'> = ({ db, caller: { program: tenant, member }, body: cart, now, newId }) =>
  db.transaction(tenant, async tx => {
    const inForce = await programInForce(tx, tenant)
    const { program, version } = inForce
    if (cart.currency !== program.currency) {
      const detail = `The programme is in ${program.currency}.`
      throw new ProblemError('currency_differs', { errors: [{ pointer: '/currency', detail }] })
    }
    const at = { ...inForce, now: now() }
    const state = (member !== null && (await stateOf(tx, tenant, { member, cart }, at))) || null
    const newcomer = state ? null : await newcomerOf(tx, tenant, cart, at)
    const context = { now: now().getTime(), newId }
    const earns = engine.estimate(program, state ?? newcomer, state ? member : nobody, cart, context)
    return { earns, version }
  })

/** No customer's id is empty. */
const nobody = ''

/** What an order of somebody who has just joined would be decided on. */
async function newcomerOf(
  tx: Tx,
  tenant: string,
  cart: CartToEstimate,
  { program, now }: ProgramInForce & { now: Date },
): Promise<State> {
  const campaigns = await readBudgets(tx, tenant, program, paying(nobody, cart))
  const members = [engine.newcomer(nobody, now.getTime())]
  return { members, referral: null, referrer: null, order: null, used: { limits: {}, campaigns } }
}

function paying(member: string, { channel: _channel, ...cart }: CartToEstimate): engine.ActivityOf<'order.paid'> {
  return { type: 'order.paid', id: 'estimate', member, order: { id: 'estimate', ...cart } }
}

/** What an order of this member would be decided on; null for somebody who has not joined. */
async function stateOf(
  tx: Tx,
  tenant: string,
  { member, cart }: { member: string; cart: CartToEstimate },
  inForce: ProgramInForce & { now: Date },
): Promise<State | null> {
  const paid = paying(member, cart)
  const { program, now } = inForce
  const { referral } = (await referralFacts(tx, tenant, [paid], inForce)).get(paid.id) ?? noReferral
  const states = await memberStates(tx, tenant, referral ? [member, referral.advocate] : [member])
  if (!states.has(member)) return null
  const limits = (await usesOf(tx, tenant, program, [paid], now)).get(paid.id) ?? {}
  const used = { limits, campaigns: await readBudgets(tx, tenant, program, paid) }
  return { members: [...states.values()], referral, referrer: null, order: null, used }
}
