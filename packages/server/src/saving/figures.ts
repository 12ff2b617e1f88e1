import type { SavingFigures } from '@tenth/contract'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'

interface Sums {
  requested: number
  offered: number
  accepted: number
  fulfilled: number
  cancelled: number
  given: number
  ended: number
  stayed: number
}

/** What came of the cancellations that were begun in a time. What the shop took back again counts as begun only. */
export async function figuresOf(
  tx: Tx,
  tenant: string,
  { from, until }: { from?: string | undefined; until?: string | undefined },
  now: Date,
): Promise<SavingFigures> {
  const begun = sql`
    select c.*, case when status in ('requested', 'offered', 'talking') and until <= ${now} then 'lapsed' else status end
      as stands
    from cancellations c where program_id = ${tenant}
      and (${from ?? null}::timestamptz is null or at >= ${from ?? null}::timestamptz)
      and (${until ?? null}::timestamptz is null or at < ${until ?? null}::timestamptz)`
  const sums = sql`
    count(*) as requested, count(*) filter (where jsonb_array_length(offers) > 0) as offered,
    count(*) filter (where stands = 'accepted') as accepted,
    count(*) filter (where stands = 'accepted' and fulfilled_at is not null) as fulfilled,
    count(*) filter (where stands = 'cancelled') as cancelled,
    coalesce(sum(saves) filter (where stands = 'accepted'), 0)::bigint as given,
    count(*) filter (where stands in ('accepted', 'kept', 'lapsed', 'cancelled')) as ended,
    count(*) filter (where stands in ('accepted', 'kept', 'lapsed')) as stayed`
  const groups = await sql<Sums & { holdOut: boolean }>`
    with begun as (${begun}) select hold_out as "holdOut", ${sums} from begun group by hold_out`.execute(tx)
  const reasons = await sql<Sums & { reason: string }>`
    with begun as (${begun}) select reason, ${sums} from begun where reason is not null
    group by reason order by reason collate "C"`.execute(tx)
  const offers = await sql<SavingFigures['offers'][number]>`
    with begun as (${begun}) select m.offer, count(*) as offered,
      count(*) filter (where stands = 'accepted' and accepted = m.offer) as accepted,
      coalesce(sum(saves) filter (where stands = 'accepted' and accepted = m.offer), 0)::bigint as given
    from begun cross join lateral (select made->>'id' as offer from jsonb_array_elements(offers) as made) m
    group by m.offer order by m.offer collate "C"`.execute(tx)
  const treated = groups.rows.find(({ holdOut }) => !holdOut)
  const held = groups.rows.find(({ holdOut }) => holdOut)
  const sum = (key: keyof Sums) => (treated?.[key] ?? 0) + (held?.[key] ?? 0)
  return {
    requested: sum('requested'),
    offered: sum('offered'),
    accepted: sum('accepted'),
    fulfilled: sum('fulfilled'),
    cancelled: sum('cancelled'),
    given: sum('given'),
    reasons: reasons.rows.map(({ reason, requested, offered, accepted, cancelled }) => ({
      ...{ reason, requested, offered, accepted, cancelled },
    })),
    offers: offers.rows,
    treated: { ended: treated?.ended ?? 0, stayed: treated?.stayed ?? 0 },
    holdOut: { ended: held?.ended ?? 0, stayed: held?.stayed ?? 0 },
    lift: treated && held ? liftOf(treated, held) : null,
  }
}

/** How many more of a thousand stayed, rounded down towards nothing. */
function liftOf(treated: Sums, held: Sums): number | null {
  if (treated.ended === 0 || held.ended === 0) return null
  const difference = treated.stayed * held.ended - held.stayed * treated.ended
  return Number((BigInt(difference) * 1000n) / (BigInt(treated.ended) * BigInt(held.ended)))
}
