import { sql } from 'kysely'
import type { Database } from '../db/database.ts'
import type { Done, Step } from '../jobs/step.ts'
import { allTenants } from '../jobs/tenants.ts'
import type { Clock } from '../ledger/apply-activities.ts'
import { findProgram, programInForce } from '../ledger/program-in-force.ts'
import { contestOf, drawTime } from './contest-row.ts'
import { drawContest } from './draw.ts'
import { lockMember } from './enter.ts'
import { givePrizes } from './give-prizes.ts'
import { payBack } from './withdraw.ts'

/** Draws what is due, gives prizes that wait, and pays back the tickets of contests that were called off. */
export const runContests: Step = async (db, clock) => {
  const done: Done = { counts: { draws: 0, prizes: 0, returned: 0 }, changed: [] }
  for (const tenant of await allTenants(db)) {
    const due = await dueIn(db, tenant, clock.now())
    for (const contest of due.draws) {
      await db.transaction(tenant, async tx => {
        await drawContest(tx, tenant, await programInForce(tx, tenant), contest, {
          now: clock.now(),
          newId: clock.newId,
        })
      })
      count('draws', 1)
    }
    for (const contest of new Set([...due.draws, ...due.prizes])) {
      tell(tenant, 'prizes', await givePrizes(db, tenant, contest, clock))
    }
    for (const entry of due.returns) tell(tenant, 'returned', await returnTickets(db, tenant, entry, clock))
  }
  return done

  function tell(tenant: string, what: string, changed: { member: string; revision: number }[]): void {
    count(what, changed.length)
    done.changed.push(...changed.map(change => ({ ...change, tenant })))
  }

  function count(what: string, more: number): void {
    done.counts[what] = (done.counts[what] ?? 0) + more
  }
}

interface Due {
  draws: string[]
  prizes: string[]
  returns: { entry: string; contest: string; member: string }[]
}

function dueIn(db: Database, tenant: string, now: Date): Promise<Due> {
  return db.transaction(tenant, async tx => {
    const { rows } = await sql<{ id: string; status: string; waiting: boolean }>`
      select c.id, c.status, exists (
        select from contest_winners w where w.program_id = c.program_id and w.contest = c.id and w.given_at is null
      ) as waiting
      from contests c where c.program_id = ${tenant}`.execute(tx)
    if (rows.length === 0) return { draws: [], prizes: [], returns: [] }
    const program = (await findProgram(tx, tenant))?.program
    const draws = rows.filter(({ id, status }) => {
      const contest = program && contestOf(program, id)
      return status === 'running' && contest && drawTime(contest) <= now.getTime()
    })
    const returns = await sql<Due['returns'][number]>`
      select e.id as entry, e.contest, e.member_id as member from contest_entries e
      join contests c on c.program_id = e.program_id and c.id = e.contest and c.status = 'cancelled'
      where e.program_id = ${tenant} and e.by = 'points' and e.removed_at is null
      order by e.id limit 500`.execute(tx)
    const ids = (of: typeof rows) => of.map(({ id }) => id)
    return { draws: ids(draws), prizes: ids(rows.filter(({ waiting }) => waiting)), returns: returns.rows }
  })
}

function returnTickets(db: Database, tenant: string, entry: Due['returns'][number], clock: Clock) {
  return db.transaction(tenant, async tx => {
    await lockMember(tx, tenant, entry.member)
    const { rows } = await sql`
      select from contest_entries
      where program_id = ${tenant} and id = ${entry.entry} and removed_at is null`.execute(tx)
    if (rows.length === 0) return []
    const inForce = await programInForce(tx, tenant)
    return payBack(tx, tenant, inForce, entry, { now: clock.now(), newId: clock.newId })
  })
}
