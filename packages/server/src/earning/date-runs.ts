import { localTime } from '@tenth/engine'
import { sql } from 'kysely'
import type { Database, Tx } from '../db/database.ts'
import type { Clock } from '../ledger/apply-activities.ts'
import { findProgram } from '../ledger/program-in-force.ts'
import { calendarOccasions, comesOn, type CalendarOccasion, type Day } from './occasions-of-day.ts'

/** A server that was away gives what these days brought, but nothing older. */
const daysBack = 7

/** Takes up what is new in the programme, forgets what has gone from it, and tells what is not through yet. */
export async function beginRuns(db: Database, tenant: string, clock: Clock): Promise<string[]> {
  return db.transaction(tenant, async tx => {
    const inForce = await findProgram(tx, tenant)
    const keys = JSON.stringify(inForce ? calendarOccasions(inForce.program).map(({ key }) => key) : [])
    if (!inForce) return []
    const today = localTime(clock.now().getTime(), inForce.program.timeZone).toPlainDate()
    await sql`
      delete from date_runs where program_id = ${tenant}
        and occasion not in (select jsonb_array_elements_text(${keys}::jsonb))`.execute(tx)
    if (keys === '[]') return []
    await sql`
      insert into date_runs (program_id, occasion, through)
      select ${tenant}, o, ${today.subtract({ days: 1 }).toString()}::date
      from jsonb_array_elements_text(${keys}::jsonb) as o
      on conflict do nothing`.execute(tx)
    const { rows } = await sql<{ occasion: string }>`
      select occasion from date_runs where program_id = ${tenant} and through < ${today.toString()}::date
      order by occasion`.execute(tx)
    return rows.map(({ occasion }) => occasion)
  })
}

/** How far an occasion's gifts went; null where another process is at it. */
export async function lockRun(
  tx: Tx,
  tenant: string,
  key: string,
): Promise<{ through: string; after: string | null } | null> {
  const { rows } = await sql<{ through: string; after: string | null }>`
    select through::text, after_member as after from date_runs
    where program_id = ${tenant} and occasion = ${key} for update skip locked`.execute(tx)
  return rows[0] ?? null
}

/** The first day after `through` on which it comes, or else today; null where today is through. */
export function nextDay(
  occasion: CalendarOccasion,
  through: string,
  today: Day,
): { day: Day; comes: boolean; isNew: boolean } | null {
  const days = Array.from({ length: daysBack + 1 }, (_, back) => today.subtract({ days: daysBack - back })).filter(
    day => day.toString() > through,
  )
  const day = days.find(day => comesOn(occasion, day)) ?? days.at(-1)
  if (!day) return null
  // Members up to the last one had theirs on the day after `through`, and on no other.
  const isNew = day.subtract({ days: 1 }).toString() !== through
  return { day, comes: comesOn(occasion, day), isNew }
}

/** Keeps how far a day's gifts went: to the last member of a batch, or through the day. */
export async function keepRun(
  tx: Tx,
  tenant: string,
  key: string,
  { day, last }: { day: Day; last: string | null },
): Promise<void> {
  const through = last === null ? day : day.subtract({ days: 1 })
  await sql`
    update date_runs set through = ${through.toString()}::date, after_member = ${last}
    where program_id = ${tenant} and occasion = ${key}`.execute(tx)
}
