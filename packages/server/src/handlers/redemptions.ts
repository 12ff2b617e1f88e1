import { ProblemError } from '../app/problem-error.ts'
import { giveBack } from '../ledger/cancel.ts'
import { takeReward } from '../ledger/redeem.ts'
import type { Handler } from './handler.ts'
import { ofToken } from './of-token.ts'

export const redeem: Handler<'redeem'> = async call => {
  const { caller, body: request, idempotencyKey: key } = call
  if (key === null) {
    const detail = 'Send an Idempotency-Key, so that asking again does not pay twice.'
    throw new ProblemError('invalid', { errors: [{ pointer: 'header/Idempotency-Key', detail }] })
  }
  const asking = { tenant: caller.program, member: ofToken(caller), request, key }
  const { reply, changed } = await takeReward(call.db, asking, call)
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
