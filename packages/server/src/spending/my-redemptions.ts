import type { ReadQuery, Redemption, Reply } from '@tenth/contract'
import { sql } from 'kysely'
import { ProblemError } from '../app/problem-error.ts'
import type { Database } from '../db/database.ts'
import { checkKnown } from '../handlers/known-member.ts'
import { pageOf, readCursor } from '../ledger/cursor.ts'
import { findRedemption } from '../ledger/find-redemption.ts'
import { redemptionColumns, redemptionView, type RedemptionRow } from '../ledger/redemption-row.ts'

interface Whose {
  tenant: string
  member: string
}

/**
 * What a member took and was given, newest first; points that paid for an order are none of it. What its time is up for
 * is over, whether or not the day's work was round since.
 */
export async function myRedemptions(
  db: Database,
  { tenant, member }: Whose,
  { cursor, limit, over }: ReadQuery<'listMyRedemptions'>,
  now: Date,
): Promise<Reply<'listMyRedemptions'>> {
  const after = readCursor('redemptions', cursor)
  return db.transaction(tenant, async tx => {
    await checkKnown(tx, tenant, member)
    const { rows } = await sql<RedemptionRow>`
      select ${redemptionColumns} from redemptions r
      left join vouchers v on v.program_id = r.program_id and v.redemption_id = r.id
      where r.program_id = ${tenant} and r.member_id = ${member} and r.for_order is null
        and (${after}::text is null or r.id < ${after}::text collate "C")
        and (${over ?? null}::boolean is null or ${over ?? null} = (
          r.status not in ('granted', 'reserved') or coalesce(r.valid_until <= ${now}, false)))
      order by r.id desc limit ${limit + 1}`.execute(tx)
    return pageOf(
      'redemptions',
      rows.map(row => redemptionView(row, now)),
      limit,
    )
  })
}

/** One of them; that of somebody else is as unknown as one that never was. */
export async function myRedemption(
  db: Database,
  { tenant, member }: Whose,
  id: string,
  now: Date,
): Promise<Redemption> {
  return db.transaction(tenant, async tx => {
    await checkKnown(tx, tenant, member)
    const row = await findRedemption(tx, tenant, id)
    if (row?.member !== member || row.forOrder != null) throw new ProblemError('redemption_unknown')
    return redemptionView(row, now)
  })
}
