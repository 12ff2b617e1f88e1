import type { Contest } from '@tenth/contract'
import { draw as drawFrom, listHash, type Ticketed } from '@tenth/engine'
import { sql } from 'kysely'
import { refused } from '../app/problem-error.ts'
import type { Tx } from '../db/database.ts'
import { emit } from '../ledger/emit.ts'
import type { ProgramInForce } from '../ledger/program-in-force.ts'
import { sha256 } from './commit-seeds.ts'
import { contestOf, contestRow, drawTime } from './contest-row.ts'

/**
 * Draws a contest whose time has come, once, and writes the winners down; prizes are given after it, member by member.
 * It locks the contest and no member, so that it waits for whoever is entering and nobody waits in a circle.
 */
export async function drawContest(
  tx: Tx,
  tenant: string,
  { program }: Pick<ProgramInForce, 'program'>,
  id: string,
  { now, newId }: { now: Date; newId: () => string },
): Promise<void> {
  const { rows } = await sql<{ seed: string; status: string }>`
    select seed, status from contests where program_id = ${tenant} and id = ${id} for no key update`.execute(tx)
  const [row] = rows
  if (!row) return void (await contestRow(tx, tenant, id))
  if (row.status === 'drawn') return
  const contest = contestOf(program, id)
  if (!contest || row.status === 'cancelled') throw refused({ code: 'contest_cancelled', facts: {} })
  if (now.getTime() < drawTime(contest)) {
    throw refused({ code: 'contest_not_closed', facts: { draws: new Date(drawTime(contest)).toISOString() } })
  }
  const entrants = await closeList(tx, tenant, id)
  const places = contest.prizes.reduce((sum, { winners }) => sum + winners, 0)
  const winners = drawFrom(entrants, places, row.seed, sha256)
  await sql`
    insert into contest_winners (program_id, contest, place, entrant, member_id, grants)
    select ${tenant}, ${id}, w.place, w.entrant, e.member_id, w.grants
    from jsonb_to_recordset(${JSON.stringify(withPrizes(contest, winners))}::jsonb)
      as w(place int, entrant text, grants jsonb)
    join contest_entrants e on e.program_id = ${tenant} and e.contest = ${id} and e.id = w.entrant`.execute(tx)
  await sql`
    update contests set status = 'drawn', drawn_at = ${now}, list = ${listHash(entrants, sha256)}
    where program_id = ${tenant} and id = ${id}`.execute(tx)
  const tickets = entrants.reduce((sum, { tickets }) => sum + tickets, 0)
  const data = { contest: id, entrants: entrants.length, tickets, winners: winners.length }
  await emit(tx, tenant, [{ id: newId(), type: 'contest.drawn', member: null, data, at: now.toISOString() }])
}

/** Writes down what each entrant holds, from which it is drawn; who lost every ticket is not on the list. */
async function closeList(tx: Tx, tenant: string, contest: string): Promise<Ticketed[]> {
  const { rows } = await sql<Ticketed>`
    update contest_entrants p set tickets = coalesce((
      select sum(e.tickets) from contest_entries e
      where e.program_id = p.program_id and e.contest = p.contest and e.member_id = p.member_id and e.removed_at is null
    ), 0)
    where p.program_id = ${tenant} and p.contest = ${contest}
    returning p.id, p.tickets`.execute(tx)
  return rows.filter(({ tickets }) => tickets > 0)
}

function withPrizes({ prizes }: Contest, winners: readonly string[]) {
  const grants = prizes.flatMap(({ winners, grants }) => Array.from({ length: winners }, () => grants))
  return winners.map((entrant, index) => ({ place: index + 1, entrant, grants: grants[index] ?? [] }))
}
