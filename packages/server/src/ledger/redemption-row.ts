import type { Benefit, Redemption, RedemptionRecord, RedemptionStatus, Text } from '@tenth/contract'
import { sql, type RawBuilder } from 'kysely'
import { iso, millis } from './millis.ts'

/** A redemption as it is stored, its voucher's hint along; moments are milliseconds. */
export interface RedemptionRow {
  id: string
  member: string
  reward: string
  /** Of an offer: the public programme does not tell it, and a later one may not have it. */
  name?: Text | null
  unit: string
  cost: number
  status: RedemptionStatus
  gives: Benefit
  at: number
  validUntil: number | null
  /** Null while its code has not been asked for. */
  hint: string | null
  order: string | null
  /** Of a gift card whose code was made, what is left. */
  remaining?: number | null
  /** The rule that gave it. */
  rule?: string | null
  /** Of which stock it holds one. */
  holds?: string | null
  /** The order that points were spent on, where they paid for no reward. */
  forOrder?: string | null
}

/** The columns of a redemption `r` and its voucher `v`. */
export const redemptionColumns: RawBuilder<RedemptionRow> = sql`
  r.id, r.member_id as member, r.reward, r.unit, r.cost, r.status, r.gives, ${millis('r.at')} as at,
  ${millis('r.valid_until')} as "validUntil", v.hint, r.order_id as "order", r.rule, r.stock_item as holds,
  r.for_order as "forOrder", (
    select g.remaining from gift_cards g where g.program_id = r.program_id and g.redemption_id = r.id
  ) as remaining, (
    select offer.value -> 'name' from program_versions p, jsonb_array_elements(p.document -> 'offers') offer
    where r.rule like 'offer:%' and p.program_id = r.program_id and p.version = r.version
      and offer.value ->> 'id' = r.reward
  ) as name`

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
  const { id, reward, name, unit, cost, gives, at, validUntil, hint } = row
  return {
    id,
    reward,
    ...(name != null && { name }),
    unit,
    cost,
    gives,
    remaining: remainingOf(row),
    hint,
    status: statusAt(row, now),
    at: iso(at),
    validUntil: iso(validUntil),
  }
}

/** What is left of a gift card, all of it before its code was made; null for anything else. */
export function remainingOf({ gives, remaining }: Pick<RedemptionRow, 'gives' | 'remaining'>): number | null {
  return gives.kind === 'gift_card' ? (remaining ?? gives.amount) : null
}

/** The same, as the shop sees it. */
export function redemptionRecord(row: RedemptionRow, now: Date): RedemptionRecord {
  return { ...redemptionView(row, now), member: row.member, order: row.order, rule: row.rule ?? null }
}
