import type { Award } from '@tenth/engine'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { millis } from '../ledger/millis.ts'
import type { SimulatedReferral, World } from './world.ts'

/** A referral as it is now, and how far it had come when the days began. */
interface Row extends Omit<SimulatedReferral, 'status'> {
  begun: boolean
  status: SimulatedReferral['status']
  statusThen: SimulatedReferral['status']
}

interface Level {
  advocate: string
  friends: number
  taken: boolean
  awards: Award[]
}

/** What is known of how a customer came: the one fact about referrals that no programme changes. */
export interface Brought {
  id: string
  advocate: string
  flags: SimulatedReferral['flags']
  approved: boolean
}

/** The referrals of some friends, and of everybody whom their advocates brought. */
export async function referralsOf(
  tx: Tx,
  tenant: string,
  friends: readonly string[],
  from: Date,
): Promise<{ referrals: Row[]; levels: Level[] }> {
  const asked = JSON.stringify(friends)
  const { rows: referrals } = await sql<Row>`
    with asked as (select jsonb_array_elements_text(${asked}::jsonb) as id),
    advocates as (
      select advocate_id as id from referrals where program_id = ${tenant} and friend_id in (select id from asked)
      union select id from asked
    )
    select r.id, r.advocate_id as advocate, r.friend_id as friend, r.status, ${millis('r.lapses_at')} as "lapsesAt",
      r.flags, r.order_id as "order", r.at < ${from} as begun,
      r.reviewed is not distinct from 'approved' and not exists (
        select from entries e where e.program_id = r.program_id and starts_with(e.effect, 'referral ' || r.id || ' ')
          and e.activity_id is null) as approved,
      case
        when r.converted_at is null or not ${convertedThen(from)}
          then case when r.status in ('lapsed', 'refused') and r.converted_at is null then r.status else 'joined' end
        when r.status = 'reversed' and not ${reversedThen(from)} then 'paid'
        when r.status = 'paid' and not ${paidThen(from)} then 'review'
        else r.status
      end as "statusThen"
    from referrals r
    where r.program_id = ${tenant} and r.advocate_id in (select id from advocates)`.execute(tx)
  const { rows: levels } = await sql<Level>`
    select l.advocate_id as advocate, l.friends, coalesce(l.taken_back_at < ${from}, false) as taken,
      coalesce((
        select jsonb_agg(jsonb_build_object('member', e.member_id, 'unit', e.unit, 'rule', e.rule, 'line', null,
          'lot', e.lot, 'earned', e.amount + e.pending, 'reversed', 0, 'expired', coalesce((
            select -sum(x.amount + x.pending) from entries x
            where x.program_id = e.program_id and x.lot = e.lot and x.kind = 'expire' and x.at < ${from}), 0)) order by e.id)
        from entries e
        where e.program_id = l.program_id and e.member_id = l.advocate_id and e.kind = 'earn' and e.at < ${from}
          and e.rule = 'referral:' || l.friends), '[]') as awards
    from referral_levels l
    where l.program_id = ${tenant} and l.at < ${from}
      and l.advocate_id in (select jsonb_array_elements_text(${JSON.stringify([...new Set(referrals.map(r => r.advocate))])}::jsonb))`.execute(
    tx,
  )
  return { referrals, levels }
}

const convertedThen = (from: Date) => sql`coalesce(
  (select a.reported_at < ${from} from orders o join activities a on a.program_id = o.program_id and a.id = o.activity_id
    where o.program_id = r.program_id and o.id = r.order_id),
  r.converted_at < ${from})`

const paidThen = (from: Date) => sql`exists (
  select from entries e where e.program_id = r.program_id and starts_with(e.effect, 'referral ' || r.id || ' ')
    and e.at < ${from})`

const reversedThen = (from: Date) => sql`exists (
  select from entries e where e.program_id = r.program_id and e.order_id = r.order_id and e.kind = 'reverse'
    and e.rule = 'referral' and e.at < ${from})`

/** Puts into every world what had begun before the days; answers how each friend came. */
export function enterReferrals(
  worlds: readonly World[],
  { referrals, levels }: { referrals: readonly Row[]; levels: readonly Level[] },
): Map<string, Brought> {
  for (const world of worlds) {
    for (const { begun, statusThen: status, ...row } of referrals) {
      if (!begun || world.book.of(row.friend)) continue
      const counts = status === 'paid' || status === 'review' || status === 'reversed'
      world.book.set({ ...row, status, order: counts ? row.order : null })
    }
    for (const { advocate, friends, taken, awards } of levels) {
      const known = world.book.levels.get(advocate) ?? new Map<number, { taken: boolean; awards: Award[] }>()
      world.book.levels.set(advocate, known)
      if (!known.has(friends)) known.set(friends, { taken, awards: structuredClone(awards) })
    }
  }
  return new Map(
    referrals.map(({ friend, id, advocate, flags, approved }) => [friend, { id, advocate, flags, approved }]),
  )
}
