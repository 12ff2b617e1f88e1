import { sql } from 'kysely'
import { claimWebhook, dueWebhooks, release, type Claimed } from './claim-webhook.ts'
import { recordAttempt } from './record-attempt.ts'
import { liveSecrets, openSecrets, signedHeaders, type WebhookSecret } from './secrets.ts'
import { send } from './send.ts'
import type { Sender } from './sender.ts'
import { millis } from '../ledger/millis.ts'

const [atOnce, batch, turnLength] = [8, 50, 20_000]

/**
 * Sends what is due, at most to eight addresses at once and to each in order. Any number of processes do so side by
 * side: an address is in one's hands at a time, and comes to another's when its holder died.
 */
export async function deliver(sender: Sender): Promise<number> {
  const { sealingKey } = sender
  if (sealingKey === null) return 0
  const due = await dueWebhooks(sender.db, sender.now())
  const failed: unknown[] = []
  let sent = 0
  const work = async () => {
    for (let next = due.shift(); next; next = due.shift()) {
      try {
        const claimed = await claimWebhook(sender, next)
        if (claimed) sent += await sendDue(sender, claimed, sealingKey)
      } catch (error) {
        // One that cannot be served, as with another sealing key, keeps no other from its turn.
        failed.push(error)
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  if (failed.length > 0) throw new AggregateError(failed, (failed[0] as Error).message)
  return sent
}

/** Ends at the first failure: what comes after it would fail, too, or overtake it by far. */
async function sendDue(sender: Sender, claimed: Claimed, sealingKey: string): Promise<number> {
  // Where this fails, the lease stands, so that it is tried once a minute and not every second.
  const secrets = openSecrets(claimed.secrets, sealingKey, `${claimed.tenant} ${claimed.id}`)
  const started = performance.now()
  let [sent, went] = [0, true]
  try {
    for (const event of await eventsDue(sender, claimed)) {
      if (performance.now() - started > turnLength) break
      went = await sendOne(sender, claimed, event, secrets)
      sent += 1
      if (!went) break
    }
  } finally {
    // After a failure it rests, and its rest stands where the lease stood.
    if (went) await release(sender.db, claimed)
  }
  return sent
}

interface DueEvent {
  id: string
  body: { id: string; type: string; member: string | null; data: Record<string, unknown> }
  at: number
  attempts: number
}

async function sendOne(
  sender: Sender,
  claimed: Claimed,
  { id, body, at, attempts }: DueEvent,
  secrets: readonly WebhookSecret[],
): Promise<boolean> {
  const now = sender.now()
  const text = JSON.stringify({ ...body, at: new Date(at).toISOString() })
  const signed = { id, body: text, seconds: Math.floor(now.getTime() / 1000) }
  const headers = signedHeaders(signed, liveSecrets(secrets, now))
  const result = await send(claimed.url, headers, text, { reach: sender.reach, timeout: sender.timeout ?? 10_000 })
  return recordAttempt(sender, claimed, { event: id, attempts }, result)
}

async function eventsDue({ db, now }: Sender, { tenant, id }: Claimed): Promise<DueEvent[]> {
  const { rows } = await db.transaction(tenant, tx =>
    sql<DueEvent>`
      select e.id, jsonb_build_object('id', e.id, 'type', e.type, 'member', e.member_id, 'data', e.data) as body,
        ${millis('e.at')} as at, d.attempts
      from webhook_deliveries d join events e on e.program_id = d.program_id and e.id = d.event_id
      where d.program_id = ${tenant} and d.webhook_id = ${id} and d.status = 'pending' and d.due <= ${now()}
      order by d.turn limit ${batch}`.execute(tx),
  )
  return rows
}
