import { sql } from 'kysely'
import type { Database } from '../db/database.ts'
import type { Done } from '../jobs/step.ts'
import { allTenants } from '../jobs/tenants.ts'
import type { Clock } from '../ledger/apply-activities.ts'

const days = 30
const batch = 1000

/** Forgets what was answered under an Idempotency-Key more than 30 days ago; a key that old is a new one again. */
export async function pruneReplies(db: Database, clock: Clock): Promise<Done> {
  const before = new Date(clock.now().getTime() - days * 86_400_000)
  let replies = 0
  for (const tenant of await allTenants(db)) {
    for (let some = batch; some === batch; replies += some) {
      some = await db.transaction(tenant, async tx => {
        const { rows } = await sql`
          delete from idempotency where program_id = ${tenant} and (member_id, key_hash) in (
            select member_id, key_hash from idempotency
            where program_id = ${tenant} and at < ${before}
            order by at limit ${batch}
          ) returning 1`.execute(tx)
        return rows.length
      })
    }
  }
  return { counts: { replies }, changed: [] }
}
