import type { Logger } from 'pino'
import { hashKey, publicKeyOf } from '../auth/secret-key.ts'
import type { Database } from '../db/database.ts'
import type { KeyTable } from '../db/tables.ts'
import { ensureTenant } from '../db/tenant.ts'
import { CommandError } from './command-error.ts'
import type { GivenKey } from './serve-settings.ts'

/** Registers the keys of the settings, once. A key that was revoked stays so. */
export async function registerKeys(db: Database, given: readonly GivenKey[], logger: Logger): Promise<void> {
  for (const key of given) await registerKey(db, key, logger)
}

async function registerKey(db: Database, given: GivenKey, logger: Logger): Promise<void> {
  const row = rowOf(given)
  const known = await db.transaction(given.tenant, async tx => {
    await ensureTenant(tx, given.tenant)
    await tx
      .insertInto('keys')
      .values(row)
      .onConflict(conflict => conflict.doNothing())
      .execute()
    return tx
      .selectFrom('keys')
      .selectAll()
      .where('program_id', '=', given.tenant)
      .where('id', '=', row.id)
      .executeTakeFirstOrThrow()
  })
  const same =
    known.kind === row.kind &&
    Buffer.compare(known.secret_hash ?? Buffer.alloc(0), row.secret_hash ?? Buffer.alloc(0)) === 0
  if (!same) {
    throw new CommandError(
      `Another key with the id ${row.id} is registered for ${given.tenant}. Is the key in the settings mistyped?`,
      2,
    )
  }
  if (known.revoked_at)
    logger.warn({ tenant: given.tenant, key: row.id }, 'a key of the settings was revoked and stays so')
}

function rowOf({ text, key, tenant }: GivenKey): KeyTable {
  const secret = key.kind === 'secret' ? { secret_hash: hashKey(text), public_key: publicKeyOf(key.secret) } : null
  return {
    program_id: tenant,
    id: key.id,
    kind: key.kind,
    secret_hash: secret?.secret_hash ?? null,
    public_key: secret?.public_key ?? null,
    created_at: new Date(),
    revoked_at: null,
  }
}
