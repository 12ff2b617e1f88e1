import type { Leaderboard, LeaderboardRule } from '@tenth/contract'
import { calendarPeriod } from '@tenth/engine'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { iso } from '../ledger/millis.ts'

interface Place {
  member: string
  rank: number
  friends: number
  name: string | null
}

/** Who brought the most friends that count, held ones left out until they are sure. Banned members have no place. */
export async function leaderboard(
  tx: Tx,
  tenant: string,
  { period, places }: LeaderboardRule,
  { member, now, timeZone }: { member: string | null; now: Date; timeZone: string },
): Promise<Leaderboard> {
  const span = calendarPeriod(now.getTime(), period, timeZone)
  const [from, until] = [iso(period === 'ever' ? null : span.from), iso(span.until)]
  const { rows } = await sql<Place>`
    with counted as (
      select advocate_id, count(*) as friends, max(converted_at) as reached, rank() over (order by count(*) desc) as rank
      from referrals r
      where program_id = ${tenant} and status = 'paid' and (held_until is null or held_until <= ${now})
        and (${from}::timestamptz is null or converted_at >= ${from}::timestamptz)
        and (${until}::timestamptz is null or converted_at < ${until}::timestamptz)
        and not exists (select from referral_bans b where b.program_id = ${tenant} and b.member_id = r.advocate_id)
      group by advocate_id
    ),
    placed as (select *, row_number() over (order by rank, reached, advocate_id) as place from counted)
    select p.advocate_id as member, p.rank, p.friends, n.name from placed p
    left join nicknames n on n.program_id = ${tenant} and n.member_id = p.advocate_id
    where p.place <= ${places} or p.advocate_id = ${member}
    order by p.place`.execute(tx)
  const own = rows.find(row => row.member === member)
  return {
    from,
    until,
    places: rows
      .slice(0, places)
      .map(({ member: id, rank, friends, name }) => ({ rank, name, friends, you: id === member })),
    you: own ? { rank: own.rank, friends: own.friends } : null,
  }
}
