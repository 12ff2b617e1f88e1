import type { Body, Discounts } from '@tenth/contract'
import * as engine from '@tenth/engine'
import { ProblemError } from '../app/problem-error.ts'
import type { Database } from '../db/database.ts'
import { memberStates } from '../ledger/member-states.ts'
import { programInForce } from '../ledger/program-in-force.ts'
import { standings } from './standings.ts'

/** What automatic offers take off a member's cart now. */
export function discountsOf(
  db: Database,
  { tenant, member, cart }: { tenant: string; member: string; cart: Body<'memberDiscounts'> },
  now: Date,
): Promise<Discounts> {
  return db.transaction(tenant, async tx => {
    const { program, version } = await programInForce(tx, tenant)
    if (cart.currency !== program.currency) {
      const detail = `The programme is in ${program.currency}.`
      throw new ProblemError('currency_differs', { errors: [{ pointer: '/currency', detail }] })
    }
    const state = (await memberStates(tx, tenant, [member])).get(member)
    if (!state) throw new ProblemError('member_unknown')
    const at = now.getTime()
    const { channel, ...bought } = cart
    const paid = { type: 'order.paid', id: 'cart', member, channel, order: { id: 'cart', ...bought } } as const
    const facts = engine.factsOf(program, paid, state.profile, at)
    const standing = await standings(tx, tenant, program, member, at)
    const offers = engine.discounts(program, facts, cart.delivery ?? 0, standing)
    return { offers, total: offers.reduce((sum, { amount }) => sum + amount, 0), version }
  })
}
