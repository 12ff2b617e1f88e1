import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { emit } from '../ledger/emit.ts'
import { patience, restAfter, waitAfter } from './backoff.ts'
import type { Claimed } from './claim-webhook.ts'
import type { Sender } from './sender.ts'
import type { Sent } from './send.ts'

/** Writes down how a try went and what follows from it; answers whether it arrived. */
export function recordAttempt(
  { db, now, newId }: Sender,
  claimed: Claimed,
  { event, attempts }: { event: string; attempts: number },
  { status, error, duration }: Sent,
): Promise<boolean> {
  const at = now()
  const went = status !== null && status >= 200 && status < 300
  const wait = went ? null : waitAfter(attempts + 1)
  const next = went ? 'delivered' : wait === null ? 'failed' : 'pending'
  const { tenant, id } = claimed
  return db.transaction(tenant, async tx => {
    const { rows } = await sql`
      update webhook_deliveries set status = ${next}, attempts = attempts + 1,
        due = ${new Date(at.getTime() + (wait ?? 0))}
      where program_id = ${tenant} and webhook_id = ${id} and event_id = ${event} returning 1`.execute(tx)
    // Deleted meanwhile: nobody asks any more.
    if (rows.length === 0) return went
    await sql`
      insert into webhook_attempts (program_id, webhook_id, event_id, id, at, status, error, duration)
      values (${tenant}, ${id}, ${event}, ${newId()}, ${at}, ${status}, ${error}, ${duration})`.execute(tx)
    if (went)
      await sql`update webhooks set failures = 0, failing_since = null
        where program_id = ${tenant} and id = ${id} and failures > 0`.execute(tx)
    else await rest(tx, claimed, { at, gone: status === 410, newId })
    return went
  })
}

/** An address that failed is left alone for a while; one that failed for days, or says it is gone, for good. */
async function rest(
  tx: Tx,
  { tenant, id, url }: Claimed,
  { at, gone, newId }: { at: Date; gone: boolean; newId: () => string },
): Promise<void> {
  const { rows } = await sql<{ failures: number; disabled: boolean }>`
    update webhooks set failures = failures + 1, failing_since = coalesce(failing_since, ${at}), lease = null,
      status = case when ${gone} or failing_since <= ${new Date(at.getTime() - patience)} then 'disabled' else status end
    where program_id = ${tenant} and id = ${id}
    returning failures, status = 'disabled' as disabled`.execute(tx)
  const [row] = rows
  if (!row) return
  await sql`update webhooks set leased_until = ${new Date(at.getTime() + restAfter(row.failures))}
    where program_id = ${tenant} and id = ${id}`.execute(tx)
  if (!row.disabled) return
  const data = { webhook: id, url, reason: gone ? 'gone' : 'failing' }
  await emit(tx, tenant, [{ id: newId(), type: 'webhook.disabled', member: null, data, at: at.toISOString() }])
}
