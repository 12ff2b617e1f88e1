import type { Delivery } from '@tenth/contract'
import { sql } from 'kysely'
import { ProblemError } from '../app/problem-error.ts'
import type { Tx } from '../db/database.ts'
import type { Handler } from '../handlers/handler.ts'
import { cursorOf } from '../ledger/cursor.ts'
import { emit } from '../ledger/emit.ts'
import { turnOf } from './list-events.ts'
import { mustFindWebhook } from './webhook-row.ts'

export const testWebhook: Handler<'testWebhook'> = ({ db, caller, params, now, newId }) =>
  db.transaction(caller.program, async tx => {
    const { id: webhook, url } = await mustFindWebhook(tx, caller.program, params.webhook)
    const [event, at] = [newId(), now()]
    await emit(tx, caller.program, [
      { id: event, type: 'webhook.test', member: null, data: { webhook, url }, at: at.toISOString() },
    ])
    await queue(tx, caller.program, webhook, sql`e.id = ${event}`, at)
    return { event, type: 'webhook.test', status: 'pending', nextAt: at.toISOString(), attempts: [] }
  })

export const replayEvents: Handler<'replayEvents'> = ({ db, caller, params, body, now }) =>
  db.transaction(caller.program, async tx => {
    const { id } = await mustFindWebhook(tx, caller.program, params.webhook)
    const which =
      'event' in body
        ? sql`e.id = ${body.event}`
        : sql`e.at >= ${body.since}::timestamptz and e.type <> 'webhook.test' and exists (
            select from webhooks w
            where w.program_id = e.program_id and w.id = ${id} and (w.types is null or w.types ? e.type))`
    const events = await queue(tx, caller.program, id, which, now())
    if ('event' in body && events === 0) throw new ProblemError('event_unknown')
    return { events }
  })

/** Has events sent, those that were sent before once more; answers how many. */
async function queue(tx: Tx, tenant: string, webhook: string, which: ReturnType<typeof sql>, now: Date) {
  const { numAffectedRows } = await sql`
    insert into webhook_deliveries as d (program_id, webhook_id, event_id, turn, due)
    select e.program_id, ${webhook}, e.id, e.turn, ${now} from events e where e.program_id = ${tenant} and ${which}
    on conflict (program_id, webhook_id, event_id) do update
      set status = 'pending', attempts = 0, due = excluded.due`.execute(tx)
  return Number(numAffectedRows ?? 0)
}

export const listDeliveries: Handler<'listDeliveries'> = async ({ db, caller, params, query }) => {
  const before = turnOf('deliveries', query.cursor)
  const { rows } = await db.transaction(caller.program, async tx => {
    await mustFindWebhook(tx, caller.program, params.webhook)
    return sql<Delivery & { turn: number }>`
      select d.event_id as event, e.type, d.status, d.turn,
        case when d.status = 'pending' then to_char(d.due at time zone 'UTC', ${form}) end as "nextAt",
        coalesce((
          select jsonb_agg(jsonb_build_object('at', to_char(a.at at time zone 'UTC', ${form}), 'status', a.status,
            'error', a.error, 'duration', a.duration) order by a.at, a.id)
          from webhook_attempts a
          where a.program_id = d.program_id and a.webhook_id = d.webhook_id and a.event_id = d.event_id
        ), '[]') as attempts
      from webhook_deliveries d join events e on e.program_id = d.program_id and e.id = d.event_id
      where d.program_id = ${caller.program} and d.webhook_id = ${params.webhook}
        and (${before}::bigint is null or d.turn < ${before}::bigint)
        and (${query.status ?? null}::text is null or d.status = ${query.status ?? null})
      order by d.turn desc limit ${query.limit + 1}`.execute(tx)
  })
  const shown = rows.slice(0, query.limit)
  const last = shown.at(-1)
  return {
    items: shown.map(({ turn: _turn, ...delivery }) => delivery),
    next: rows.length > query.limit && last ? cursorOf('deliveries', String(last.turn)) : null,
  }
}

const form = 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'
