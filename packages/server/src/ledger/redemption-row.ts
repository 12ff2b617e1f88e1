import type { Benefit, Redemption, RedemptionStatus } from '@tenth/contract'
import { sql, type RawBuilder } from 'kysely'
import { iso, millis } from './millis.ts'

/** A redemption as it is stored, its voucher's hint along; moments are milliseconds. */
export interface RedemptionRow {
  id: string
  member: string
  reward: string
  unit: string
  cost: number
  status: RedemptionStatus
  gives: Benefit
  at: number
  validUntil: number | null
  /** Null while its code has not been asked for. */
  hint: string | null
  order: string | null
}

/** The columns of a redemption `r` and its voucher `v`. */
export const redemptionColumns: RawBuilder<RedemptionRow> = sql`
  r.id, r.member_id as member, r.reward, r.unit, r.cost, r.status, r.gives, ${millis('r.at')} as at,
  ${millis('r.valid_until')} as "validUntil", v.hint, r.order_id as "order"`

/** Whether it can still be used. */
export function isOpen(status: RedemptionStatus): boolean {
  return status === 'reserved' || status === 'granted'
}

/** The status as it is now, whether or not the day's work has been round since. */
export function statusAt(
  { status, validUntil }: Pick<RedemptionRow, 'status' | 'validUntil'>,
  now: Date,
): RedemptionStatus {
  return isOpen(status) && validUntil !== null && validUntil <= now.getTime() ? 'expired' : status
}

export function redemptionView(row: RedemptionRow, now: Date): Redemption {
  const { id, reward, unit, cost, gives, at, validUntil, hint } = row
  return { id, reward, unit, cost, gives, hint, status: statusAt(row, now), at: iso(at), validUntil: iso(validUntil) }
}
