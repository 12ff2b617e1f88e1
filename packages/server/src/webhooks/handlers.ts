import { sql } from 'kysely'
import { ProblemError } from '../app/problem-error.ts'
import type { Handler } from '../handlers/handler.ts'
import { sealingKeyOf } from '../spending/pool.ts'
import { liveSecrets, newWebhookSecret, openSecrets, sealSecrets } from './secrets.ts'
import { mustFindWebhook, webhookColumns, webhookView, type WebhookRow } from './webhook-row.ts'

export { listDeliveries, replayEvents, testWebhook } from './delivery-handlers.ts'
export { listEvents } from './list-events.ts'

const most = 20

export const createWebhook: Handler<'createWebhook'> = ({ db, caller, body, newId, now, sealingKey }) =>
  db.transaction(caller.program, async tx => {
    const tenant = caller.program
    const [id, secret] = [newId(), newWebhookSecret()]
    const secrets = sealSecrets([{ secret, until: null }], sealingKeyOf(sealingKey), `${tenant} ${id}`)
    // Counted under the tenant's lock, so that two at once do not both find room.
    await sql`select from programs where program_id = ${tenant} for update`.execute(tx)
    const { rows } = await sql<WebhookRow>`
      insert into webhooks (program_id, id, url, types, secrets, created_at)
      select ${tenant}, ${id}, ${body.url}, ${body.types && JSON.stringify(body.types)}::jsonb, ${secrets}, ${now()}
      where (select count(*) from webhooks where program_id = ${tenant}) < ${most}
      returning ${webhookColumns}`.execute(tx)
    if (!rows[0]) throw new ProblemError('webhooks_full')
    return { webhook: webhookView(rows[0]), secret }
  })

export const listWebhooks: Handler<'listWebhooks'> = async ({ db, caller }) => {
  const { rows } = await db.transaction(caller.program, tx =>
    sql<WebhookRow>`
      select ${webhookColumns} from webhooks where program_id = ${caller.program} order by created_at, id`.execute(tx),
  )
  return { items: rows.map(webhookView) }
}

export const changeWebhook: Handler<'changeWebhook'> = ({ db, caller, params, body }) =>
  db.transaction(caller.program, async tx => {
    const row = await mustFindWebhook(tx, caller.program, params.webhook)
    const { url = row.url, types = row.types, status = row.status } = body
    const next = { ...row, url, types, status }
    // One that begins again has not failed yet, and is tried at once.
    const again = next.status !== row.status || next.url !== row.url
    const { rows } = await sql<WebhookRow>`
      update webhooks set url = ${next.url}, types = ${next.types && JSON.stringify(next.types)}::jsonb,
        status = ${next.status},
        failures = case when ${again} then 0 else failures end,
        failing_since = case when ${again} then null else failing_since end,
        leased_until = case when ${again} then null else leased_until end
      where program_id = ${caller.program} and id = ${row.id}
      returning ${webhookColumns}`.execute(tx)
    return webhookView(rows[0] ?? next)
  })

export const deleteWebhook: Handler<'deleteWebhook'> = ({ db, caller, params }) =>
  db.transaction(caller.program, async tx => {
    const row = await mustFindWebhook(tx, caller.program, params.webhook)
    await sql`delete from webhooks where program_id = ${caller.program} and id = ${row.id}`.execute(tx)
    return webhookView(row)
  })

export const rotateWebhookSecret: Handler<'rotateWebhookSecret'> = ({ db, caller, params, body, now, sealingKey }) =>
  db.transaction(caller.program, async tx => {
    const key = sealingKeyOf(sealingKey)
    const row = await mustFindWebhook(tx, caller.program, params.webhook)
    const owner = `${caller.program} ${row.id}`
    const until = new Date(now().getTime() + body.hours * 3_600_000).toISOString()
    // Two at most: of those before, the newest.
    const before = liveSecrets(openSecrets(row.secrets, key, owner), now()).slice(0, 1)
    const secret = newWebhookSecret()
    const secrets = [{ secret, until: null }, ...before.map(old => ({ ...old, until }))]
    await sql`
      update webhooks set secrets = ${sealSecrets(secrets, key, owner)}
      where program_id = ${caller.program} and id = ${row.id}`.execute(tx)
    return { webhook: webhookView(row), secret }
  })
