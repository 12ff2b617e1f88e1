import type { RedemptionStatus, Refusal, RefusalCode, Voucher } from '@tenth/contract'
import { refused, type ProblemError } from '../app/problem-error.ts'
import { iso } from '../ledger/millis.ts'
import { remainingOf, type RedemptionRow } from '../ledger/redemption-row.ts'

/** A voucher as the shop sees it; `paid` is what the order that asks pays with a gift card. */
export function voucherView(row: RedemptionRow, paid: number | null): Voucher {
  const { id, member, reward, gives, status, order, validUntil } = row
  return {
    redemption: id,
    member,
    reward,
    gives,
    status: status === 'used' ? 'used' : 'active',
    order,
    remaining: remainingOf(row),
    paid,
    validUntil: iso(validUntil),
  }
}

/** The rules' no to a code, with the redemption it stands for where one is known. */
export function refuseVoucher(code: RefusalCode, row?: RedemptionRow, more: Refusal['facts'] = {}): ProblemError {
  return refused({ code, facts: { ...(row && { redemption: row.id }), ...more } })
}

/** Why a code in this state cannot be used. */
export function closed(row: RedemptionRow, status: RedemptionStatus): ProblemError {
  return refuseVoucher(reasons[status], row)
}

const reasons = {
  granted: 'voucher_unknown',
  reserved: 'voucher_unknown',
  used: 'voucher_used',
  cancelled: 'voucher_cancelled',
  expired: 'voucher_expired',
} as const satisfies Record<RedemptionStatus, RefusalCode>
