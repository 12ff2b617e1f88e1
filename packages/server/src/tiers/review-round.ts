import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'

/** What a round is of: the rules and the day, and who has to be looked at. */
export interface Round {
  /** The rules, as a hash. When they change, everybody is looked at. */
  rules: string
  /** The hash that standings are kept by; null where the programme has no tiers. */
  standing: string | null
  /** The local day. */
  day: string
  /** Whether a day may change anybody's segments. */
  everybody: boolean
}

/** The next members of the day's round; none when it is done, or another process is at it. */
export async function nextOfRound(tx: Tx, tenant: string, round: Round, limit: number): Promise<{ id: string }[]> {
  const place = await placeOf(tx, tenant, round)
  if (place === null) return []
  const { rows } = await sql<{ id: string }>`
    select m.id from members m
    where m.program_id = ${tenant} and m.id > ${place.after} and (${place.everybody} or (
      ${round.standing}::text is not null and not exists (
        select from tier_standings s
        where s.program_id = m.program_id and s.member_id = m.id and s.rules = ${round.standing})))
    order by m.id limit ${limit}`.execute(tx)
  const last = rows.length < limit ? null : (rows.at(-1)?.id ?? null)
  await sql`update review_rounds set place = ${last} where program_id = ${tenant}`.execute(tx)
  return rows
}

/** Where the round has come to, held until the transaction ends. */
async function placeOf(
  tx: Tx,
  tenant: string,
  { rules, day, everybody }: Round,
): Promise<{ after: string; everybody: boolean } | null> {
  const begun = await sql`
    insert into review_rounds (program_id, rules, day, everybody, place)
    values (${tenant}, ${rules}, ${day}, true, '') on conflict (program_id) do nothing`.execute(tx)
  const { rows } = await sql<{ rules: string; day: string; everybody: boolean; place: string | null }>`
    select rules, day, everybody, place from review_rounds where program_id = ${tenant}
    for update skip locked`.execute(tx)
  const [at] = rows
  if (!at) return null
  if (begun.numAffectedRows === 1n || (at.rules === rules && at.day === day)) {
    return at.place === null ? null : { after: at.place, everybody: at.everybody }
  }
  // A round of changed rules that a new day cuts short goes on with everybody.
  const all = everybody || at.rules !== rules || (at.everybody && at.place !== null)
  await sql`
    update review_rounds set rules = ${rules}, day = ${day}, everybody = ${all}, place = ''
    where program_id = ${tenant}`.execute(tx)
  return { after: '', everybody: all }
}
