import * as engine from '@tenth/engine'
import type { State } from '@tenth/engine'
import { sql } from 'kysely'
import { ProblemError } from '../app/problem-error.ts'
import type { Tx } from '../db/database.ts'
import { memberStates } from '../ledger/member-states.ts'
import { programInForce } from '../ledger/program-in-force.ts'
import type { Handler } from './handler.ts'

export const estimate: Handler<'estimate'> = ({ db, caller: { program: tenant, member }, body: cart, now, newId }) =>
  db.transaction(tenant, async tx => {
    const { program, version } = await programInForce(tx, tenant)
    if (cart.currency !== program.currency) {
      const detail = `The programme is in ${program.currency}.`
      throw new ProblemError('currency_differs', { errors: [{ pointer: '/currency', detail }] })
    }
    const state = member === null ? null : await stateOf(tx, tenant, member)
    const context = { now: now().getTime(), newId }
    return { earns: engine.estimate(program, state, state && member, cart, context), version }
  })

/** What an order of this member would be decided on; null for somebody who has not joined. */
async function stateOf(tx: Tx, tenant: string, member: string): Promise<State | null> {
  const { rows } = await sql<NonNullable<State['referral']>>`
    select id, advocate_id as advocate from referrals
    where program_id = ${tenant} and friend_id = ${member} and status = 'joined'`.execute(tx)
  const referral = rows[0] ?? null
  const states = await memberStates(tx, tenant, referral ? [member, referral.advocate] : [member])
  return states.has(member) ? { members: [...states.values()], referral, referrer: null, order: null } : null
}
