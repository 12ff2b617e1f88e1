import type { Webhook } from '@tenth/contract'
import { sql } from 'kysely'
import { ProblemError } from '../app/problem-error.ts'
import type { Tx } from '../db/database.ts'
import { iso, millis } from '../ledger/millis.ts'

/** A webhook as it is kept; moments are milliseconds. */
export interface WebhookRow extends Omit<Webhook, 'createdAt' | 'failingSince'> {
  secrets: Uint8Array
  createdAt: number
  failingSince: number | null
}

export const webhookColumns = sql`id, url, types, status, secrets, ${millis('created_at')} as "createdAt",
  ${millis('failing_since')} as "failingSince"`

export function webhookView({ secrets: _secrets, createdAt, failingSince, ...row }: WebhookRow): Webhook {
  return { ...row, createdAt: iso(createdAt), failingSince: iso(failingSince) }
}

/** Finds a webhook and keeps others from changing it. */
export async function mustFindWebhook(tx: Tx, tenant: string, webhook: string): Promise<WebhookRow> {
  const { rows } = await sql<WebhookRow>`
    select ${webhookColumns} from webhooks where program_id = ${tenant} and id = ${webhook} for update`.execute(tx)
  if (!rows[0]) throw new ProblemError('webhook_unknown')
  return rows[0]
}
