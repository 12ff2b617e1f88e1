import { sql, type RawBuilder } from 'kysely'

/** The clock `c` that a lot `l` follows, where there is one. */
export const joinClock: RawBuilder<unknown> = sql`
  left join member_clocks c
    on c.program_id = l.program_id and c.member_id = l.member_id and c.clock = lot_clock(l)`

/**
 * When a lot `l` is lost, its clock `c` reckoned in, in milliseconds; null is never. The function is called only where
 * a clock runs: it is most of what a member with many lots costs to read.
 */
export const lotEnd: RawBuilder<number | null> = sql`(extract(epoch from
  case when c.until is null then l.expires_at else lot_end(l, c) end) * 1000)::bigint`

/** The clock's name where there is one, else as the lot says. */
export const lotClock: RawBuilder<string | null> = sql`coalesce(c.clock, l.clock)`
