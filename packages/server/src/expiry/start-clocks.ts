import type { Inactivity, Program } from '@tenth/contract'
import { expiryOf, lifeEnd } from '@tenth/engine'
import { sql } from 'kysely'
import type { Database, Tx } from '../db/database.ts'
import { allTenants } from '../jobs/tenants.ts'
import type { Done } from '../jobs/step.ts'
import type { Clock } from '../ledger/apply-activities.ts'
import { findProgram } from '../ledger/program-in-force.ts'
import type { Changed } from '../ledger/write.ts'

const batch = 500

/**
 * Inactivity that is switched on for a live programme counts from the switch: whoever holds what had no end so far, and
 * was not active since, gets a clock that began when the programme was published. Once for each version.
 */
export async function startClocks(db: Database, _clock: Clock): Promise<Done> {
  const done: Done = { counts: { clocks: 0 }, changed: [] }
  for (const tenant of await allTenants(db)) {
    for (let some: Changed[] | null = []; some;) {
      some = await db.transaction(tenant, tx => startSome(tx, tenant))
      done.changed.push(...(some ?? []).map(change => ({ ...change, tenant })))
    }
  }
  return { ...done, counts: { clocks: done.changed.length } }
}

/** Who got a clock; null once everybody has theirs. */
async function startSome(tx: Tx, tenant: string): Promise<Changed[] | null> {
  const inForce = await findProgram(tx, tenant)
  if (!inForce || (await isDone(tx, tenant, inForce.version))) return null
  const { program, publishedAt, version } = inForce
  const started: Changed[] = []
  for (const [unit, terms] of inactivities(program)) {
    const until = lifeEnd(terms, publishedAt.getTime(), program.timeZone)
    if (until !== null) started.push(...(await startOf(tx, tenant, { unit, terms, until: new Date(until) })))
  }
  if (started.length > 0) return started
  await sql`
    insert into expiry_rounds (program_id, version) values (${tenant}, ${version})
    on conflict (program_id) do update set version = excluded.version`.execute(tx)
  return null
}

async function isDone(tx: Tx, tenant: string, version: number): Promise<boolean> {
  const { rows } = await sql`
    select from expiry_rounds where program_id = ${tenant} and version >= ${version}`.execute(tx)
  return rows.length > 0
}

function inactivities(program: Program): [unit: string, terms: Inactivity][] {
  return ['points', ...program.cards.map(({ id }) => id)].flatMap(unit => {
    const expiry = expiryOf(program, unit)
    return expiry.kind === 'inactivity' ? [[unit, expiry] as [string, Inactivity]] : []
  })
}

/** What was spent counts too: it may be given back. */
async function startOf(
  tx: Tx,
  tenant: string,
  { unit, terms, until }: { unit: string; terms: Inactivity; until: Date },
): Promise<Changed[]> {
  const { rows } = await sql<Changed>`
    with waiting as (
      select m.id from members m
      where m.program_id = ${tenant}
        and exists (
          select from lots l where l.program_id = m.program_id and l.member_id = m.id and l.unit = ${unit}
            and l.clock is null and l.expires_at is null)
        and not exists (
          select from member_clocks c where c.program_id = m.program_id and c.member_id = m.id and c.clock = ${unit})
      order by m.id limit ${batch} for no key update
    ), started as (
      insert into member_clocks (program_id, member_id, clock, until, terms, due)
      select ${tenant}, id, ${unit}, ${until}, jsonb_build_array(${JSON.stringify(terms)}::jsonb), ${until} from waiting
      on conflict do nothing
    )
    update members m set revision = revision + 1 from waiting where m.program_id = ${tenant} and m.id = waiting.id
    returning m.id as member, m.revision`.execute(tx)
  return rows
}
