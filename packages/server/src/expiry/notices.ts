import { localTime, tellUntil } from '@tenth/engine'
import { sql } from 'kysely'
import type { Database, Tx } from '../db/database.ts'
import type { Done } from '../jobs/step.ts'
import { allTenants } from '../jobs/tenants.ts'
import type { Clock } from '../ledger/apply-activities.ts'
import { emit } from '../ledger/emit.ts'
import { findProgram } from '../ledger/program-in-force.ts'

const batch = 500

/** What somebody is about to lose, all that ends at one moment together. */
interface Ending {
  member: string
  unit: string
  amount: number
  expiresAt: Date
}

/**
 * Tells of points and stamps so many days before they expire, as the programme says: once a day in its time zone, and
 * once for each member, unit and moment. The days are counted to the last one on which it can be spent. What lives
 * longer in the meantime is told of again when its new end is near.
 */
export async function tellExpiring(db: Database, clock: Clock): Promise<Done> {
  let notices = 0
  for (const tenant of await allTenants(db)) {
    for (let some = batch; some === batch; notices += some) {
      some = await db.transaction(tenant, tx => tellSome(tx, tenant, clock))
    }
  }
  return { counts: { notices }, changed: [] }
}

async function tellSome(tx: Tx, tenant: string, clock: Clock): Promise<number> {
  const now = clock.now()
  const inForce = await findProgram(tx, tenant)
  const until = inForce && tellUntil(inForce.program, now.getTime())
  if (!inForce || until === null) return 0
  const today = localTime(now.getTime(), inForce.program.timeZone).toPlainDate().toString()
  if ((await isTold(tx, tenant, today)) || (await isToldMeanwhile(tx, tenant, today))) return 0
  const endings = await endingsWithin(tx, tenant, now, new Date(until))
  const events = endings.map(({ member, unit, amount, expiresAt }) => ({
    id: clock.newId(),
    type: 'points.expiring' as const,
    member,
    data: { unit, amount, expiresAt: expiresAt.toISOString() },
    at: now.toISOString(),
  }))
  await emit(tx, tenant, events)
  await keepNotices(tx, tenant, events)
  if (endings.length < batch) await keepRound(tx, tenant, today)
  return endings.length
}

type Told = { id: string; member: string; data: { unit: string; expiresAt: string } }

async function keepNotices(tx: Tx, tenant: string, events: readonly Told[]): Promise<void> {
  const rows = events.map(({ id, member, data }) => ({ event: id, member, ...data }))
  await sql`
    insert into expiry_notices (program_id, member_id, unit, expires_at, event_id)
    select ${tenant}, n.member, n.unit, n."expiresAt", n.event
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as n(member text, unit text, "expiresAt" timestamptz, event text)`.execute(tx)
}

async function isTold(tx: Tx, tenant: string, today: string): Promise<boolean> {
  const { rows } = await sql`
    select from expiry_rounds where program_id = ${tenant} and told_on >= ${today}::date`.execute(tx)
  return rows.length > 0
}

/** The same once nobody else is at it. */
async function isToldMeanwhile(tx: Tx, tenant: string, today: string): Promise<boolean> {
  await sql`select from programs where program_id = ${tenant} for no key update`.execute(tx)
  return isTold(tx, tenant, today)
}

async function keepRound(tx: Tx, tenant: string, today: string): Promise<void> {
  await sql`
    insert into expiry_rounds (program_id, told_on) values (${tenant}, ${today}::date)
    on conflict (program_id) do update set told_on = excluded.told_on`.execute(tx)
}

/** What ends in that time and has not been told of. Each way to end has its own index to be found by. */
async function endingsWithin(tx: Tx, tenant: string, now: Date, until: Date): Promise<Ending[]> {
  const { rows } = await sql<Ending>`
    with ending as (
      select member_id, unit, remaining, expires_at as ends
      from lots where program_id = ${tenant} and remaining > 0 and clock is null
        and expires_at > ${now} and expires_at <= ${until}
      union all
      select l.member_id, l.unit, l.remaining, lot_end(l, c)
      from member_clocks c
      join lots l on l.program_id = c.program_id and l.member_id = c.member_id and l.remaining > 0
        and lot_clock(l) = c.clock
      where c.program_id = ${tenant} and c.due is not null and c.due <= ${until}
        and lot_end(l, c) > ${now} and lot_end(l, c) <= ${until}
    )
    select e.member_id as member, e.unit, sum(e.remaining)::bigint as amount, e.ends as "expiresAt"
    from ending e
    where not exists (
      select from expiry_notices n where n.program_id = ${tenant} and n.member_id = e.member_id and n.unit = e.unit
        and n.expires_at = e.ends)
    group by e.member_id, e.unit, e.ends
    order by e.ends, e.member_id limit ${batch}`.execute(tx)
  return rows
}
