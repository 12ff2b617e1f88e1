import type { Handler } from '../handlers/handler.ts'
import { keyOf } from '../handlers/idempotency-key.ts'
import { ofToken } from '../handlers/of-token.ts'
import { programInForce } from '../ledger/program-in-force.ts'
import { readBudgets } from './budgets.ts'
import { discountsOf } from './discounts.ts'
import { giveOfferBack } from './give-back.ts'
import { myOffers } from './list.ts'
import * as taking from './take.ts'

export const listMyOffers: Handler<'listMyOffers'> = ({ db, caller, now }) =>
  db.transaction(caller.program, async tx => {
    const { program } = await programInForce(tx, caller.program)
    return { items: await myOffers(tx, caller.program, program, ofToken(caller), now()) }
  })

export const takeOffer: Handler<'takeOffer'> = async call => {
  const { caller, params } = call
  const request = { offer: params.offer }
  const asking = { tenant: caller.program, member: ofToken(caller), request, key: keyOf(call) }
  const { reply, changed } = await taking.takeOffer(call.db, { ...asking, offer: params.offer }, call)
  call.changed(changed)
  return reply
}

export const returnOffer: Handler<'returnOffer'> = async call => {
  const { caller, params, body } = call
  const which = { tenant: caller.program, member: ofToken(caller), offer: params.offer, redemption: body.redemption }
  const { reply, changed } = await giveOfferBack(call.db, which, call)
  call.changed(changed)
  return reply
}

export const myDiscounts: Handler<'myDiscounts'> = ({ db, caller, body: cart, now }) =>
  discountsOf(db, { tenant: caller.program, member: ofToken(caller), cart }, now())

export const memberDiscounts: Handler<'memberDiscounts'> = ({ db, caller, params, body: cart, now }) =>
  discountsOf(db, { tenant: caller.program, member: params.member, cart }, now())

export const offerFigures: Handler<'offerFigures'> = ({ db, caller: { program: tenant } }) =>
  db.transaction(tenant, async tx => {
    const { program } = await programInForce(tx, tenant)
    const had = await readBudgets(tx, tenant, 'offer')
    return {
      items: program.offers.map(({ id, budget }) => {
        const { uses, money } = had.get(id) ?? { uses: 0, money: 0 }
        const left = (most: number | undefined, of: number) => (most === undefined ? null : Math.max(0, most - of))
        return {
          offer: id,
          uses,
          money,
          left: budget ? { uses: left(budget.uses, uses), money: left(budget.money, money) } : null,
        }
      }),
    }
  })
