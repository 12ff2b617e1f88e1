import type { KeyInfo } from '@tenth/contract'
import { sql } from 'kysely'
import { ProblemError } from '../app/problem-error.ts'
import { newSecretKey } from '../auth/secret-key.ts'
import { ofTenant } from '../auth/tenant.ts'
import type { Tx } from '../db/database.ts'
import type { KeyTable } from '../db/tables.ts'
import type { Handler } from './handler.ts'

/** Two, so that one can take over from the other without a pause. */
const mostSecret = 2

export const listKeys: Handler<'listKeys'> = ({ db, caller }) =>
  db.transaction(caller.program, async tx => ({ items: (await liveKeys(tx, caller.program)).map(keyInfo) }))

export const createKey: Handler<'createKey'> = ({ db, caller: { program: tenant }, now }) =>
  db.transaction(tenant, async tx => {
    const live = await lockedKeys(tx, tenant)
    if (live.filter(isSecret).length >= mostSecret) throw new ProblemError('keys_full')
    const { program, mode } = ofTenant(tenant)
    const { id, secret, hash, publicKey } = newSecretKey(program, mode)
    const row: KeyTable = {
      program_id: tenant,
      id,
      kind: 'secret',
      secret_hash: hash,
      public_key: publicKey,
      created_at: now(),
      revoked_at: null,
    }
    await tx.insertInto('keys').values(row).execute()
    return { key: keyInfo(row), secret }
  })

export const revokeKey: Handler<'revokeKey'> = ({ db, caller: { program: tenant }, params, now }) =>
  db.transaction(tenant, async tx => {
    const secret = (await lockedKeys(tx, tenant)).filter(isSecret)
    const key = secret.find(({ id }) => id === params.key)
    if (!key) throw new ProblemError('key_not_there')
    if (secret.length === 1) throw new ProblemError('key_last')
    await tx
      .updateTable('keys')
      .set({ revoked_at: now() })
      .where('program_id', '=', tenant)
      .where('id', '=', key.id)
      .execute()
    return keyInfo(key)
  })

/** The live keys, while nobody else changes them. */
async function lockedKeys(tx: Tx, tenant: string): Promise<KeyTable[]> {
  await sql`select from programs where program_id = ${tenant} for no key update`.execute(tx)
  return liveKeys(tx, tenant)
}

function liveKeys(tx: Tx, tenant: string): Promise<KeyTable[]> {
  return tx
    .selectFrom('keys')
    .selectAll()
    .where('program_id', '=', tenant)
    .where('revoked_at', 'is', null)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}

function isSecret({ kind }: KeyTable): boolean {
  return kind === 'secret'
}

function keyInfo({ id, kind, created_at }: KeyTable): KeyInfo {
  return { id, kind, createdAt: created_at.toISOString() }
}
