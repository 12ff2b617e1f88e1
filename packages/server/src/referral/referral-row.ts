import type { Referral, ReferralFlag, ReferralStatus, Review } from '@tenth/contract'
import { sql } from 'kysely'

/** A referral as the tables keep it. */
export interface ReferralRow {
  id: string
  advocate: string
  friend: string
  status: Exclude<ReferralStatus, 'pending'>
  flags: ReferralFlag[]
  at: Date
  lapsesAt: Date | null
  convertedAt: Date | null
  order: string | null
  heldUntil: Date | null
  reviewed: Review['decision'] | null
  review: Omit<Review, 'decision'> | null
}

export const referralColumns = sql`id, advocate_id as advocate, friend_id as friend, status, flags, at,
  lapses_at as "lapsesAt", converted_at as "convertedAt", order_id as "order", held_until as "heldUntil",
  reviewed, review`

/** What a referral is shown as at a moment, whether or not the day's work has been round. */
export function statusAt(
  { status, heldUntil, lapsesAt }: Pick<ReferralRow, 'status' | 'heldUntil' | 'lapsesAt'>,
  now: Date,
): ReferralStatus {
  if (status === 'joined' && lapsesAt !== null && lapsesAt <= now) return 'lapsed'
  return status === 'paid' && heldUntil !== null && heldUntil > now ? 'pending' : status
}

/** A referral as the shop sees it. */
export function referralView({ reviewed, review, ...row }: ReferralRow, now: Date): Referral {
  return {
    ...row,
    status: statusAt(row, now),
    at: row.at.toISOString(),
    lapsesAt: row.lapsesAt?.toISOString() ?? null,
    convertedAt: row.convertedAt?.toISOString() ?? null,
    heldUntil: row.heldUntil?.toISOString() ?? null,
    review: reviewed && review && { decision: reviewed, ...review },
  }
}
