import type { OwnOccasion } from '@tenth/contract'
import { factsOf, holds, localTime } from '@tenth/engine'
import { sql } from 'kysely'
import type { Database, Tx } from '../db/database.ts'
import type { Done } from '../jobs/step.ts'
import { allTenants } from '../jobs/tenants.ts'
import { applyIn, type Clock } from '../ledger/apply-activities.ts'
import { memberStates } from '../ledger/member-states.ts'
import { findProgram, type ProgramInForce } from '../ledger/program-in-force.ts'
import { ownId } from '../tiers/own-id.ts'
import { celebrated, type Celebrated } from './celebrated.ts'
import { beginRuns, keepRun, lockRun, nextDay } from './date-runs.ts'
import { calendarOccasions, ownOccasion, type CalendarOccasion, type Day } from './occasions-of-day.ts'

const batch = 200

/** Who had their birthday so few days ago, and changed it since, has none again. */
const daysOfAYear = 330

/**
 * Gives what the calendar brings: birthdays, joining days and the dates of rules, each once, as an activity of the
 * server's own. A rule gives from the day on which it is published, and never for a day before.
 */
export async function dateRules(db: Database, clock: Clock): Promise<Done> {
  const done: Done = { counts: {}, changed: [] }
  for (const tenant of await allTenants(db)) {
    for (const key of await beginRuns(db, tenant, clock)) {
      while (await giveBatch(db, tenant, key, clock, done)) {
        // Until the day is through, or another process is at it.
      }
    }
  }
  return done
}

/** Gives to the next members of the next day; answers whether there is more to do. */
async function giveBatch(db: Database, tenant: string, key: string, clock: Clock, done: Done): Promise<boolean> {
  const given = await db.transaction(tenant, async tx => {
    const inForce = await findProgram(tx, tenant)
    const occasion = inForce && calendarOccasions(inForce.program).find(one => one.key === key)
    const run = await lockRun(tx, tenant, key)
    if (!inForce || !occasion || !run) return null
    const day = nextDay(occasion, run.through, localTime(clock.now().getTime(), inForce.program.timeZone).toPlainDate())
    if (!day) return null
    const { program } = inForce
    const after = day.isNew ? null : run.after
    const some = day.comes ? await celebrated(tx, tenant, program, occasion, { day: day.day, after, limit: batch }) : []
    const activities = await occasionsFor(tx, tenant, inForce, occasion, day.day, some)
    const { outcomes, changed } = await applyIn(tx, tenant, activities, clock)
    const last = some.length < batch ? null : (some.at(-1)?.member ?? null)
    await keepRun(tx, tenant, key, { day: day.day, last })
    return { count: outcomes.filter(outcome => outcome.ok && !outcome.result.replayed).length, changed }
  })
  if (!given) return false
  if (given.count > 0) done.counts[key] = (done.counts[key] ?? 0) + given.count
  done.changed.push(...given.changed.map(change => ({ ...change, tenant })))
  return true
}

/** What happens to these members, where a rule would look at it. */
async function occasionsFor(
  tx: Tx,
  tenant: string,
  { program }: ProgramInForce,
  occasion: CalendarOccasion,
  day: Day,
  some: readonly Celebrated[],
): Promise<OwnOccasion[]> {
  const { type, key, rules } = occasion
  const { timeZone } = program
  const of = (member: string, year: number) =>
    type === 'date' ? ownId('date', day.toString(), key.slice('date:'.length), member) : ownId(type, `${year}`, member)
  const states = await memberStates(
    tx,
    tenant,
    some.map(({ member }) => member),
  )
  const lately = await happenedSince(
    tx,
    tenant,
    type === 'birthday' ? some.map(({ member }) => of(member, day.year - 1)) : [],
    day.subtract({ days: daysOfAYear }),
  )
  return some.flatMap(({ member, years }) => {
    const profile = states.get(member)?.profile
    if (!profile || lately.has(of(member, day.year - 1))) return []
    const activity = ownOccasion(occasion, { member, day, timeZone, id: of(member, day.year), years })
    const facts = factsOf(program, activity, profile, Date.parse(activity.at ?? ''))
    return rules.some(({ when }) => !when || holds(when, facts)) ? [activity] : []
  })
}

/** Which of these activities happened after a day. */
async function happenedSince(tx: Tx, tenant: string, ids: readonly string[], day: Day): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const { rows } = await sql<{ id: string }>`
    select id from activities
    where program_id = ${tenant} and at > ${day.toString()}::date
      and id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}
