import type { ReadQuery, Reply } from '@tenth/contract'
import { sql } from 'kysely'
import type { Database } from '../db/database.ts'
import { pageOf, readCursor } from '../ledger/cursor.ts'
import { redemptionColumns, redemptionRecord, type RedemptionRow } from '../ledger/redemption-row.ts'

/** Redemptions, newest first. What is over counts as expired, whether or not the day's work was round since. */
export async function listRedemptions(
  db: Database,
  tenant: string,
  { cursor, limit, ...only }: ReadQuery<'listRedemptions'>,
  now: Date,
): Promise<Reply<'listRedemptions'>> {
  const after = readCursor('redemptions', cursor)
  const [member, reward, status] = [only.member ?? null, only.reward ?? null, only.status ?? null]
  const { rows } = await db.transaction(tenant, tx =>
    sql<RedemptionRow>`
      select ${redemptionColumns} from redemptions r
      left join vouchers v on v.program_id = r.program_id and v.redemption_id = r.id
      where r.program_id = ${tenant} and (${after}::text is null or r.id < ${after}::text collate "C")
        and (${member}::text is null or r.member_id = ${member}::text collate "C")
        and (${reward}::text is null or r.reward = ${reward})
        and (${status}::text is null or ${status} = case
          when r.status in ('granted', 'reserved') and r.valid_until <= ${now} then 'expired' else r.status end)
      order by r.id desc limit ${limit + 1}`.execute(tx),
  )
  return pageOf(
    'redemptions',
    rows.map(row => redemptionRecord(row, now)),
    limit,
  )
}
