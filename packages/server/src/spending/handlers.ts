import type { RedemptionRequest } from '@tenth/contract'
import { ProblemError } from '../app/problem-error.ts'
import type { Handler } from '../handlers/handler.ts'
import { ofToken } from '../handlers/of-token.ts'
import { giveBack } from '../ledger/cancel.ts'
import { takeReward } from '../ledger/redeem.ts'
import { fulfilRedemption } from './fulfil.ts'
import * as cards from './gift-card.ts'
import { importCodes as importInto } from './import-codes.ts'
import { listRedemptions as list } from './list-redemptions.ts'
import * as points from './points.ts'
import * as store from './set-stock.ts'

export const redeemFor: Handler<'redeemFor'> = async call => {
  const { id, reward, card } = call.body
  const request = oneOf(reward, card)
  const asking = { tenant: call.caller.program, member: call.params.member, request, key: `till ${id}` }
  const { reply, changed } = await takeReward(call.db, asking, call)
  call.changed(changed)
  return reply
}

function oneOf(reward: string | undefined, card: string | undefined): RedemptionRequest {
  if (reward !== undefined && card === undefined) return { reward }
  if (card !== undefined && reward === undefined) return { card }
  const detail = 'Name one reward or one card: { "reward": "coffee" } or { "card": "sandwich" }.'
  throw new ProblemError('invalid', { errors: [{ pointer: '/reward', detail }] })
}

export const listRedemptions: Handler<'listRedemptions'> = ({ db, caller, query, now }) =>
  list(db, caller.program, query, now())

export const cancelFor: Handler<'cancelFor'> = async call => {
  const which = { tenant: call.caller.program, member: null, redemption: call.params.redemption }
  const { redemption, changed } = await giveBack(call.db, which, call)
  call.changed(changed)
  return redemption
}

export const fulfil: Handler<'fulfil'> = async call => {
  const which = { tenant: call.caller.program, ...call.params, ...call.body }
  const { record, changed } = await fulfilRedemption(call.db, which, call)
  call.changed(changed)
  return record
}

export const refundGiftCard: Handler<'refundGiftCard'> = async call => {
  const refund = { ...call.body, redemption: call.params.redemption }
  const { voucher, changed } = await cards.refundGiftCard(call.db, call.caller.program, refund, call)
  call.changed(changed)
  return voucher
}

export const listStock: Handler<'listStock'> = async ({ db, caller }) => ({
  items: await store.listStock(db, caller.program),
})

export const setStock: Handler<'setStock'> = ({ db, caller, params, body, now }) =>
  store.setStock(db, { tenant: caller.program, reward: params.reward, change: body }, now())

export const importCodes: Handler<'importCodes'> = ({ db, caller, params, body, now, sealingKey }) =>
  importInto(db, { tenant: caller.program, pool: params.pool, given: body }, { now: now(), sealingKey })

export const quotePoints: Handler<'quotePoints'> = call =>
  points.quotePoints(call.db, { tenant: call.caller.program, member: ofToken(call.caller), cart: call.body }, call)

export const spendPoints: Handler<'spendPoints'> = async call => {
  const { spending, changed } = await points.spendPoints(call.db, { tenant: call.caller.program, ...call.body }, call)
  call.changed(changed)
  return spending
}

export const releasePoints: Handler<'releasePoints'> = async call => {
  const { spending, changed } = await points.releasePoints(call.db, { tenant: call.caller.program, ...call.body }, call)
  call.changed(changed)
  return spending
}
