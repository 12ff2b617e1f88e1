import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { redemptionColumns, type RedemptionRow } from './redemption-row.ts'

/** A redemption by its id. */
export async function findRedemption(tx: Tx, tenant: string, id: string): Promise<RedemptionRow | undefined> {
  const { rows } = await sql<RedemptionRow>`
    select ${redemptionColumns} from redemptions r
    left join vouchers v on v.program_id = r.program_id and v.redemption_id = r.id
    where r.program_id = ${tenant} and r.id = ${id}`.execute(tx)
  return rows[0]
}
