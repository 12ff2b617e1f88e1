import { giveBack } from '../ledger/cancel.ts'
import { takeReward } from '../ledger/redeem.ts'
import { revealCode as ledgerReveal } from '../ledger/reveal-code.ts'
import { myRedemption, myRedemptions } from '../spending/my-redemptions.ts'
import type { Handler } from './handler.ts'
import { keyOf } from './idempotency-key.ts'
import { ofToken } from './of-token.ts'

export const listMyRedemptions: Handler<'listMyRedemptions'> = ({ db, caller, query, now }) =>
  myRedemptions(db, { tenant: caller.program, member: ofToken(caller) }, query, now())

export const getMyRedemption: Handler<'getMyRedemption'> = ({ db, caller, params, now }) =>
  myRedemption(db, { tenant: caller.program, member: ofToken(caller) }, params.redemption, now())

export const redeem: Handler<'redeem'> = async call => {
  const { caller, body: request } = call
  const asking = { tenant: caller.program, member: ofToken(caller), request, key: keyOf(call) }
  const { reply, changed } = await takeReward(call.db, asking, call)
  call.changed(changed)
  return reply
}

export const revealCode: Handler<'revealCode'> = async call => {
  const { caller, params } = call
  const request = { code: params.redemption }
  const asking = { tenant: caller.program, member: ofToken(caller), request, key: keyOf(call) }
  const { reply, changed } = await ledgerReveal(call.db, { ...asking, redemption: params.redemption }, call)
  call.changed(changed)
  return reply
}

export const cancelRedemption: Handler<'cancelRedemption'> = async call => {
  const { caller, params } = call
  const which = { tenant: caller.program, member: ofToken(caller), redemption: params.redemption }
  const { redemption, changed } = await giveBack(call.db, which, call)
  call.changed(changed)
  return redemption
}
