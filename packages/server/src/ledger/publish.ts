import type { Program, PublishedProgram } from '@tenth/contract'
import { sql } from 'kysely'
import { commitSeeds } from '../contests/commit-seeds.ts'
import type { Database } from '../db/database.ts'
import { ensureTenant } from '../db/tenant.ts'
import { tellChanges } from '../notices/tell-changes.ts'
import { canonicalJson } from './canonical-json.ts'
import { findProgram } from './program-in-force.ts'

/** Publishes a programme: a new version, in force at once; the document in force makes none. */
export async function publish(db: Database, tenant: string, program: Program, now: Date): Promise<PublishedProgram> {
  return db.transaction(tenant, async tx => {
    await ensureTenant(tx, tenant)
    // One publisher at a time.
    await sql`select from programs where program_id = ${tenant} for no key update`.execute(tx)
    const current = await findProgram(tx, tenant)
    if (current && canonicalJson(current.program) === canonicalJson(program)) {
      return { version: current.version, publishedAt: current.publishedAt.toISOString(), program: current.program }
    }
    const version = (current?.version ?? 0) + 1
    await tx
      .insertInto('program_versions')
      .values({ program_id: tenant, version, document: JSON.stringify(program), published_at: now })
      .execute()
    await tx.updateTable('programs').set({ version }).where('program_id', '=', tenant).execute()
    await commitSeeds(tx, tenant, program, now)
    await tellChanges(tx, tenant, { before: current?.program ?? null, after: program, version }, now)
    return { version, publishedAt: now.toISOString(), program }
  })
}
