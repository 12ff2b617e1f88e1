import { sweep } from '@tenth/engine'
import { sql } from 'kysely'
import type { Database, Tx } from '../db/database.ts'
import type { Done } from '../jobs/step.ts'
import type { Clock } from './apply-activities.ts'
import { memberStates } from './member-states.ts'
import { postings } from './posting.ts'
import { findProgram } from './program-in-force.ts'
import { setClocks } from '../expiry/set-clocks.ts'
import { write } from './write.ts'
import { emptyWriting } from './writing.ts'

const batch = 200

/**
 * Does what time has made due, in every tenant: pending lots become active, lots expire.
 * Any number of processes may do it at once: each takes members that no other holds, and what was done is not due.
 *
 * Tenants are found under the scope `*`, for which the schema lets lots be read and nothing written.
 */
export async function runDue(db: Database, clock: Clock): Promise<Done> {
  const due: Done = { counts: {}, changed: [] }
  for (const tenant of await tenantsDue(db, clock.now())) {
    while (await runBatch(db, tenant, clock, due)) {
      // Until nobody is left, or the rest is in other hands.
    }
  }
  return due
}

async function tenantsDue(db: Database, now: Date): Promise<string[]> {
  const { rows } = await db.transaction('*', tx =>
    sql<{ program_id: string }>`
      select program_id from lots where remaining > 0 and expires_at <= ${now} and clock is null
      union
      select program_id from lots where remaining > 0 and pending_until <= ${now}
      union
      select program_id from member_clocks where due <= ${now}`.execute(tx),
  )
  return rows.map(row => row.program_id)
}

async function runBatch(db: Database, tenant: string, clock: Clock, due: Done): Promise<boolean> {
  const done = await db.transaction(tenant, async tx => {
    const now = clock.now()
    const inForce = await findProgram(tx, tenant)
    const members = await lockDue(tx, tenant, now)
    if (!inForce || members.length === 0) return null
    const states = await memberStates(tx, tenant, members)
    const drafts = [...states.values()].flatMap(state => sweep(state, { now: now.getTime(), newId: clock.newId }))
    const cause = { activity: null, redemption: null, referral: null, version: inForce.version, now }
    const touched = new Set(drafts.map(({ member }) => member))
    const changed = await write(tx, tenant, { ...emptyWriting(), postings: postings(drafts, cause), touched })
    await setClocks(tx, tenant, members, now)
    return { entries: drafts.length, changed, again: members.length === batch }
  })
  if (!done) return false
  count(due, 'entries', done.entries)
  due.changed.push(...done.changed.map(change => ({ ...change, tenant })))
  return done.again
}

function count({ counts }: Done, what: string, more: number): void {
  counts[what] = (counts[what] ?? 0) + more
}

/** Locks members with something due, past those that somebody else holds. */
async function lockDue(tx: Tx, tenant: string, now: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select m.id from members m
    where m.program_id = ${tenant} and (
      exists (
        select from lots l where l.program_id = m.program_id and l.member_id = m.id and l.remaining > 0
          and (l.expires_at <= ${now} and l.clock is null or l.pending_until <= ${now}))
      or exists (
        select from member_clocks c where c.program_id = m.program_id and c.member_id = m.id and c.due <= ${now})
    )
    order by m.id limit ${batch} for no key update skip locked`.execute(tx)
  return rows.map(row => row.id)
}
