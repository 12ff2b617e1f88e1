import type { Contest, MyContest, Program, PublicContest } from '@tenth/contract'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { contestOf, contestRow, statusOf, type ContestRow } from './contest-row.ts'
import { entriesOf } from './entry-rows.ts'

/** A contest as anybody may see it. */
export async function publicContest(
  tx: Tx,
  tenant: string,
  program: Program,
  id: string,
  now: Date,
): Promise<PublicContest> {
  const row = await contestRow(tx, tenant, id)
  const contest = contestOf(program, id)
  const { commitment, committedAt, seed, list, drawnAt } = row
  const { rows: winners } = await sql<PublicContest['winners'][number]>`
    select place, entrant from contest_winners where program_id = ${tenant} and contest = ${id} order by place`.execute(
    tx,
  )
  return {
    ...{ id, contest, commitment, seed, list, winners },
    ...(await standing(tx, tenant, row)),
    status: statusOf(row, contest, now),
    committedAt: committedAt.toISOString(),
    drawnAt: drawnAt?.toISOString() ?? null,
  }
}

/** How many are in it with how many tickets: as they were drawn from, or as it stands. */
async function standing(
  tx: Tx,
  tenant: string,
  { id, status }: ContestRow,
): Promise<{ entrants: number; tickets: number }> {
  const held =
    status === 'drawn'
      ? sql`select tickets from contest_entrants where program_id = ${tenant} and contest = ${id} and tickets > 0`
      : sql`select sum(tickets) as tickets from contest_entries
            where program_id = ${tenant} and contest = ${id} and removed_at is null group by member_id`
  const { rows } = await sql<{ entrants: number; tickets: number }>`
    select count(*) as entrants, coalesce(sum(tickets), 0)::bigint as tickets from (${held}) held`.execute(tx)
  return rows[0] ?? { entrants: 0, tickets: 0 }
}

/** The contests of the programme as one member sees them, and every other that the member entered. */
export async function myContests(
  tx: Tx,
  tenant: string,
  program: Program,
  member: string,
  now: Date,
): Promise<MyContest[]> {
  const { rows } = await sql<ContestRow & { entrant: string | null; place: number | null }>`
    select c.id, c.commitment, c.committed_at as "committedAt", c.status, c.drawn_at as "drawnAt", c.list, null as seed,
      p.id as entrant, w.place
    from contests c
    left join contest_entrants p on p.program_id = c.program_id and p.contest = c.id and p.member_id = ${member}
    left join contest_winners w on w.program_id = c.program_id and w.contest = c.id and w.member_id = ${member}
    where c.program_id = ${tenant}
      and (p.id is not null or c.id in (select jsonb_array_elements_text(${idsOf(program.contests)}::jsonb)))
    order by c.committed_at, c.id`.execute(tx)
  const entries = await entriesOf(tx, tenant, member, null)
  return rows.map(row => {
    const own = entries.flatMap(({ contest, ...entry }) => (contest === row.id ? [entry] : []))
    const tickets = own.reduce((sum, entry) => sum + (entry.counts ? entry.tickets : 0), 0)
    const { id, entrant, place } = row
    return { id, status: statusOf(row, contestOf(program, id), now), entrant, tickets, entries: own, place }
  })
}

function idsOf(contests: readonly Contest[]): string {
  return JSON.stringify(contests.map(({ id }) => id))
}
