import { sql } from 'kysely'
import type { Database } from '../db/database.ts'
import type { Sender } from './sender.ts'

/** A webhook in this process's hands. */
export interface Claimed {
  tenant: string
  id: string
  url: string
  secrets: Uint8Array
  /** Names the claim, so that a later one is never released by an earlier. */
  lease: string
}

/** Longer than a turn and the last answer's timeout, so that a living process never loses what it holds. */
const leaseLength = 60_000

/** Whom something is due for and nobody serves, found under the scope in which nothing is written. */
export async function dueWebhooks(db: Database, now: Date): Promise<{ tenant: string; id: string }[]> {
  const { rows } = await db.transaction('*', tx =>
    sql<{ tenant: string; id: string }>`
      select w.program_id as tenant, w.id from webhooks w
      where w.status = 'enabled' and (w.leased_until is null or w.leased_until <= ${now}) and exists (
        select from webhook_deliveries d where d.program_id = w.program_id and d.webhook_id = w.id
          and d.status = 'pending' and d.due <= ${now})
      order by w.leased_until nulls first limit 200`.execute(tx),
  )
  return rows
}

/** Takes a webhook for a minute; null when another process was first. */
export async function claimWebhook(
  { db, now, newId }: Sender,
  { tenant, id }: { tenant: string; id: string },
): Promise<Claimed | null> {
  const [lease, at] = [newId(), now()]
  const { rows } = await db.transaction(tenant, tx =>
    sql<Claimed>`
      update webhooks set lease = ${lease}, leased_until = ${new Date(at.getTime() + leaseLength)}
      where program_id = ${tenant} and id in (
        select id from webhooks
        where program_id = ${tenant} and id = ${id} and status = 'enabled'
          and (leased_until is null or leased_until <= ${at})
        for update skip locked)
      returning program_id as tenant, id, url, secrets, lease`.execute(tx),
  )
  return rows[0] ?? null
}

/** Gives it back. */
export async function release(db: Database, { tenant, id, lease }: Claimed): Promise<void> {
  await db.transaction(tenant, tx =>
    sql`update webhooks set lease = null, leased_until = null
      where program_id = ${tenant} and id = ${id} and lease = ${lease}`.execute(tx),
  )
}
