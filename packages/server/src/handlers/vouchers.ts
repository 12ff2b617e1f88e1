import type { Voucher } from '@tenth/contract'
import * as ledger from '../ledger/vouchers.ts'
import type { Call, Handler } from './handler.ts'

export const checkVoucher: Handler<'checkVoucher'> = ({ db, caller, body, now }) =>
  ledger.checkVoucher(db, caller.program, body.code, now())

export const useVoucher: Handler<'useVoucher'> = call => move(call, 'used')

export const releaseVoucher: Handler<'releaseVoucher'> = call => move(call, 'reserved')

async function move(call: Call<'useVoucher'>, to: 'used' | 'reserved'): Promise<Voucher> {
  const { code, order } = call.body
  const amount = 'amount' in call.body ? call.body.amount : undefined
  const { voucher, changed } = await ledger.moveVoucher(
    call.db,
    { tenant: call.caller.program, code, order, to, amount },
    call,
  )
  call.changed(changed)
  return voucher
}
