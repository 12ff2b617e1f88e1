import { sql } from 'kysely'
import { ProblemError } from '../app/problem-error.ts'
import type { Tx } from '../db/database.ts'
import { contentHash } from './canonical-json.ts'
import { idempotencyHash, seal, unseal } from './sealed-reply.ts'

/** Who asks, for what, and under which Idempotency-Key. */
export interface Asking {
  tenant: string
  member: string
  request: unknown
  key: string
}

/**
 * What was answered to this very request before; null when it is new.
 *
 * @throws ProblemError when the key was used for something else.
 */
export async function repliedBefore<Reply>(tx: Tx, { tenant, member, request, key }: Asking): Promise<Reply | null> {
  const { rows } = await sql<{ request_hash: Uint8Array; sealed_reply: Uint8Array }>`
    select request_hash, sealed_reply from idempotency
    where program_id = ${tenant} and member_id = ${member} and key_hash = ${idempotencyHash(key)}`.execute(tx)
  const found = rows[0]
  if (!found) return null
  if (!Buffer.from(found.request_hash).equals(contentHash(request))) throw new ProblemError('idempotency_key_reused')
  return unseal(found.sealed_reply, key, owner(tenant, member)) as Reply
}

/** Keeps a reply for who asks again under the same key. */
export async function keepReply(
  tx: Tx,
  { tenant, member, request, key }: Asking,
  reply: unknown,
  now: Date,
): Promise<void> {
  await sql`
    insert into idempotency (program_id, member_id, key_hash, request_hash, sealed_reply, at)
    values (${tenant}, ${member}, ${idempotencyHash(key)}, ${contentHash(request)},
      ${seal(reply, key, owner(tenant, member))}, ${now})`.execute(tx)
}

function owner(tenant: string, member: string): string {
  return `${tenant} ${member}`
}
