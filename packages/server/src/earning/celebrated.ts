import type { Program } from '@tenth/contract'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { keptOn, type CalendarOccasion, type Day } from './occasions-of-day.ts'

/** A member whose day it is; for a joining day, how many years after. */
export interface Celebrated {
  member: string
  years: number | null
}

/** Members whose day it is, so many at most, in the order of their ids after one of them. */
export async function celebrated(
  tx: Tx,
  tenant: string,
  program: Program,
  { type }: CalendarOccasion,
  { day, after, limit }: { day: Day; after: string | null; limit: number },
): Promise<Celebrated[]> {
  const { timeZone, birthdays } = program
  const kept = JSON.stringify(keptOn(day, program))
  const on = day.toString()
  const whose = {
    birthday: sql`m.birthday in (select jsonb_array_elements_text(${kept}::jsonb))
      and (m.birthday_set_at is null
        or (m.birthday_set_at at time zone ${timeZone})::date + ${birthdays.daysAhead}::int <= ${on}::date)`,
    joining_day: sql`to_char(m.joined_at at time zone ${timeZone}, 'MM-DD')
        in (select jsonb_array_elements_text(${kept}::jsonb))
      and (m.joined_at at time zone ${timeZone})::date < ${on}::date`,
    date: sql`true`,
  }[type]
  const { rows } = await sql<{ member: string; years: number }>`
    select m.id as member, ${day.year}::int - extract(year from m.joined_at at time zone ${timeZone})::int as years
    from members m
    where m.program_id = ${tenant} and (${after}::text is null or m.id > ${after}::text collate "C") and ${whose}
    order by m.id limit ${limit}`.execute(tx)
  return rows.map(({ member, years }) => ({ member, years: type === 'joining_day' ? years : null }))
}
