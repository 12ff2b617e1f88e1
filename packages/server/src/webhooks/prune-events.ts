import { sql } from 'kysely'
import type { Database } from '../db/database.ts'
import type { Done } from '../jobs/step.ts'
import { allTenants } from '../jobs/tenants.ts'
import type { Clock } from '../ledger/apply-activities.ts'
import { findProgram } from '../ledger/program-in-force.ts'

const [usually, batch] = [365, 1000]

/** Forgets events that are older than the programme keeps them, and with them how they were sent. */
export async function pruneEvents(db: Database, clock: Clock): Promise<Done> {
  let events = 0
  for (const tenant of await allTenants(db)) {
    for (let some = batch; some === batch; events += some) {
      some = await db.transaction(tenant, async tx => {
        const days = (await findProgram(tx, tenant))?.program.events?.keepDays ?? usually
        const before = new Date(clock.now().getTime() - days * 86_400_000)
        const { rows } = await sql`
          delete from events where program_id = ${tenant} and id in (
            select id from events where program_id = ${tenant} and at < ${before} order by at limit ${batch}
          ) returning 1`.execute(tx)
        return rows.length
      })
    }
  }
  return { counts: { events }, changed: [] }
}
