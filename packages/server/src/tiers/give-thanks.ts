import type { Thanks } from '@tenth/contract'
import { endedPeriod } from '@tenth/engine'
import { sql } from 'kysely'
import type { Database, Tx } from '../db/database.ts'
import type { Done } from '../jobs/step.ts'
import { allTenants } from '../jobs/tenants.ts'
import type { Clock } from '../ledger/apply-activities.ts'
import { emit } from '../ledger/emit.ts'
import { grantTo } from '../ledger/grant-to.ts'
import { findProgram, type ProgramInForce } from '../ledger/program-in-force.ts'
import { write, type Changed } from '../ledger/write.ts'
import { emptyWriting } from '../ledger/writing.ts'
import { mostLoyal, type Ended } from './most-loyal.ts'

const batch = 200

/** Thanks the most loyal for every period that ended, once, and hands out what comes with it. */
export async function giveThanks(db: Database, clock: Clock): Promise<Done> {
  const done: Done = { counts: {}, changed: [] }
  for (const tenant of await allTenants(db)) {
    await db.transaction(tenant, tx => chooseAll(tx, tenant, clock))
    for (;;) {
      const { looked, changed } = await db.transaction(tenant, tx => giveBatch(tx, tenant, clock))
      done.changed.push(...changed.map(change => ({ ...change, tenant })))
      if (looked > 0) done.counts['thanks'] = (done.counts['thanks'] ?? 0) + looked
      if (looked < batch) break
    }
  }
  return done
}

async function chooseAll(tx: Tx, tenant: string, clock: Clock): Promise<void> {
  const inForce = await findProgram(tx, tenant)
  for (const thanks of inForce?.program.thanks ?? []) {
    await choose(tx, tenant, thanks, ended(thanks, inForce?.program.timeZone ?? 'UTC', clock.now()), clock)
  }
}

/** The period that ended last. */
function ended({ period }: Thanks, timeZone: string, now: Date): Ended {
  const { from, until } = endedPeriod(period, now.getTime(), timeZone)
  return { from: new Date(from), until: new Date(until) }
}

/** Writes down once whom to thank. A thank-you that nobody had decided on then is not said afterwards. */
async function choose(tx: Tx, tenant: string, thanks: Thanks, period: Ended, clock: Clock): Promise<void> {
  const name = period.until.toISOString()
  const { rows: said } = await sql`
    select from thanks_rounds
    where program_id = ${tenant} and thanks = ${thanks.id} and period = ${name}`.execute(tx)
  if (said.length > 0) return
  const { numAffectedRows } = await sql`
    insert into thanks_rounds (program_id, thanks, period, at) values (${tenant}, ${thanks.id}, ${name}, ${clock.now()})
    on conflict do nothing`.execute(tx)
  if (numAffectedRows !== 1n || (await decidedSince(tx, tenant, thanks.id)) >= period.until) return
  const members = await mostLoyal(tx, tenant, thanks, period)
  const rows = JSON.stringify(members.map(member => ({ id: clock.newId(), member })))
  await sql`
    insert into member_thanks (program_id, id, member_id, thanks, period, note, at)
    select ${tenant}, m.id, m.member, ${thanks.id}, ${name}, ${JSON.stringify(thanks.note)}::jsonb, ${clock.now()}
    from jsonb_to_recordset(${rows}::jsonb) as m(id text, member text)`.execute(tx)
}

/** When a programme first had this thank-you. */
async function decidedSince(tx: Tx, tenant: string, thanks: string): Promise<Date> {
  const { rows } = await sql<{ at: Date }>`
    select min(published_at) as at from program_versions
    where program_id = ${tenant} and document->'thanks' @> ${JSON.stringify([{ id: thanks }])}::jsonb`.execute(tx)
  if (!rows[0]) throw new Error(`No programme says thank-you ${thanks}.`)
  return rows[0].at
}

interface Due {
  id: string
  member: string
  thanks: string
}

async function giveBatch(tx: Tx, tenant: string, clock: Clock): Promise<{ looked: number; changed: Changed[] }> {
  const inForce = await findProgram(tx, tenant)
  if (!inForce) return { looked: 0, changed: [] }
  const { rows } = await sql<Due>`
    select t.id, m.id as member, t.thanks from member_thanks t
    join members m on m.program_id = t.program_id and m.id = t.member_id
    where t.program_id = ${tenant} and not t.given
    order by m.id, t.id limit ${batch} for no key update of m skip locked`.execute(tx)
  const changed: Changed[] = []
  for (const due of rows) changed.push(...(await hand(tx, tenant, inForce, due, clock)))
  return { looked: rows.length, changed }
}

async function hand(
  tx: Tx,
  tenant: string,
  inForce: ProgramInForce,
  { id, member, thanks }: Due,
  clock: Clock,
): Promise<Changed[]> {
  const now = clock.now()
  const grants = inForce.program.thanks.find(one => one.id === thanks)?.gives ?? []
  const gift = { member, grants, rule: `thanks:${thanks}`, cause: `thanks ${id}` }
  await emit(tx, tenant, [
    { id: clock.newId(), type: 'thanks.given', member, data: { thanks, gives: grants }, at: now.toISOString() },
  ])
  await sql`update member_thanks set given = true where program_id = ${tenant} and id = ${id}`.execute(tx)
  return grants.length > 0
    ? grantTo(tx, tenant, inForce, gift, { now, newId: clock.newId })
    : write(tx, tenant, { ...emptyWriting(), touched: new Set([member]) })
}
