import type { Event } from '@tenth/contract'
import { sql } from 'kysely'
import { ProblemError } from '../app/problem-error.ts'
import type { Handler } from '../handlers/handler.ts'
import { cursorOf, readCursor } from '../ledger/cursor.ts'
import { iso, millis } from '../ledger/millis.ts'

/** Everything that happened, newest first. */
export const listEvents: Handler<'listEvents'> = async ({ db, caller, query }) => {
  const before = turnOf('events', query.cursor)
  const { rows } = await db.transaction(caller.program, tx =>
    sql<Omit<Event, 'at'> & { at: number; turn: number }>`
      select id, type, member_id as member, data, ${millis('at')} as at, turn from events
      where program_id = ${caller.program} and (${before}::bigint is null or turn < ${before}::bigint)
        and (${query.member ?? null}::text is null or member_id = ${query.member ?? null}::text collate "C")
        and (${query.type ?? null}::text is null or type = ${query.type ?? null})
      order by turn desc limit ${query.limit + 1}`.execute(tx),
  )
  const shown = rows.slice(0, query.limit)
  const last = shown.at(-1)
  return {
    items: shown.map(({ turn: _turn, at, ...event }) => ({ ...event, at: iso(at) })),
    next: rows.length > query.limit && last ? cursorOf('events', String(last.turn)) : null,
  }
}

/** The turn that a cursor stands for; null for the first page. */
export function turnOf(list: 'events' | 'deliveries', cursor: string | undefined): string | null {
  const turn = readCursor(list, cursor)
  if (turn !== null && !/^\d{1,18}$/.test(turn)) throw new ProblemError('cursor_invalid')
  return turn
}
