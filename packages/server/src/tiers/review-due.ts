import { localTime, segmentsAge } from '@tenth/engine'
import { sql } from 'kysely'
import type { Database, Tx } from '../db/database.ts'
import type { Done } from '../jobs/step.ts'
import { allTenants } from '../jobs/tenants.ts'
import type { Clock } from '../ledger/apply-activities.ts'
import { lockMembers } from '../ledger/lock-members.ts'
import { findProgram } from '../ledger/program-in-force.ts'
import type { Changed } from '../ledger/write.ts'
import { reviewNow } from './apply-review.ts'
import { isReviewed } from './review.ts'
import { nextOfRound } from './review-round.ts'
import { reviewRulesHash, tierRulesHash } from './standings.ts'
import { lockWhatFollows } from './what-follows.ts'

const batch = 200

/**
 * Sets the tiers of everybody for whom time has brought something, and looks once a day at those whose segments the
 * day may have changed, at all members when the rules did, and at those who came by an import.
 */
export async function reviewDue(db: Database, clock: Clock): Promise<Done> {
  const done: Done = { counts: {}, changed: [] }
  for (const tenant of await allTenants(db)) {
    for (const look of [dueBatch, roundBatch]) {
      while (await goOn(db, tenant, look, clock, done)) {
        // Until nobody is left, or the rest is in other hands.
      }
    }
  }
  return done
}

async function goOn(db: Database, tenant: string, look: typeof dueBatch, clock: Clock, done: Done): Promise<boolean> {
  const { looked, changed } = await db.transaction(tenant, tx => look(tx, tenant, clock))
  done.changed.push(...changed.map(change => ({ ...change, tenant })))
  if (changed.length > 0) done.counts['members'] = (done.counts['members'] ?? 0) + changed.length
  return looked === batch
}

interface Batch {
  looked: number
  changed: Changed[]
}

const nothing: Batch = { looked: 0, changed: [] }

/** Members whose tier changes by time alone, past those that somebody else holds. */
async function dueBatch(tx: Tx, tenant: string, clock: Clock): Promise<Batch> {
  const inForce = await findProgram(tx, tenant)
  if (!inForce?.program.tiers) return nothing
  await lockWhatFollows(tx, tenant, inForce.program)
  const { rows } = await sql<{ id: string }>`
    select m.id from members m
    where m.program_id = ${tenant} and exists (
      select from tier_standings s
      where s.program_id = m.program_id and s.member_id = m.id and s.due_at <= ${clock.now()})
    order by m.id limit ${batch} for no key update skip locked`.execute(tx)
  return lookAt(tx, tenant, rows, clock)
}

/** The next members of the day's round, which one process at a time goes on with. */
async function roundBatch(tx: Tx, tenant: string, clock: Clock): Promise<Batch> {
  const inForce = await findProgram(tx, tenant)
  if (!inForce) return nothing
  const { program } = inForce
  const day = localTime(clock.now().getTime(), program.timeZone).toPlainDate().toString()
  if (!isReviewed(program)) return forget(tx, tenant)
  const members = await nextOfRound(
    tx,
    tenant,
    {
      rules: reviewRulesHash(program),
      standing: program.tiers ? tierRulesHash(program) : null,
      day,
      everybody: segmentsAge(program),
    },
    batch,
  )
  await lockWhatFollows(tx, tenant, program)
  await lockMembers(
    tx,
    tenant,
    members.map(({ id }) => id),
  )
  return lookAt(tx, tenant, members, clock)
}

/** A programme that has neither tiers nor segments any more leaves nobody in one. */
async function forget(tx: Tx, tenant: string): Promise<Batch> {
  const { numAffectedRows } = await sql`
    update review_rounds set rules = '', place = null where program_id = ${tenant} and rules <> ''`.execute(tx)
  if (!numAffectedRows) return nothing
  await sql`delete from member_segments where program_id = ${tenant}`.execute(tx)
  await sql`update members set tier = null where program_id = ${tenant} and tier is not null`.execute(tx)
  return nothing
}

async function lookAt(tx: Tx, tenant: string, members: readonly { id: string }[], clock: Clock): Promise<Batch> {
  if (members.length === 0) return nothing
  const ids = members.map(({ id }) => id)
  return { looked: members.length, changed: await reviewNow(tx, tenant, ids, clock) }
}
