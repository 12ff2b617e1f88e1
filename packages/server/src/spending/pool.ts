import { sql } from 'kysely'
import { ProblemError } from '../app/problem-error.ts'
import type { Tx } from '../db/database.ts'
import { seal, unseal } from '../ledger/sealed-reply.ts'
import { voucherHash } from '../ledger/voucher-code.ts'
import { addToStock } from './stock.ts'

/** The key that codes are sealed with, which is in no database. */
export function sealingKeyOf(key: string | null): string {
  if (key === null) throw new ProblemError('sealing_key_missing')
  return key
}

/** Takes a code that nobody has out of a pool whose stock the caller has locked; the sealed code is gone with it. */
export async function takeFromPool(
  tx: Tx,
  tenant: string,
  { pool, redemption, sealingKey }: { pool: string; redemption: string; sealingKey: string | null },
): Promise<string> {
  const key = sealingKeyOf(sealingKey)
  const { rows } = await sql<{ code_hash: Uint8Array; sealed: Uint8Array }>`
    select code_hash, sealed from pool_codes
    where program_id = ${tenant} and pool = ${pool} and redemption_id is null
    order by imported_at, code_hash limit 1`.execute(tx)
  const taken = rows[0]
  if (!taken) throw new Error(`The stock of pool ${pool} counts codes that are not there.`)
  await sql`
    update pool_codes set sealed = null, redemption_id = ${redemption}
    where program_id = ${tenant} and code_hash = ${taken.code_hash}`.execute(tx)
  try {
    return unseal(taken.sealed, key, owner(tenant, pool)) as string
  } catch {
    // Another key sealed it, so the whole transaction is undone and the code stays in its pool.
    throw new ProblemError('sealing_key_differs')
  }
}

/** Puts codes into a pool whose stock the caller has locked; answers how many are new, to this pool and every other. */
export async function putIntoPool(
  tx: Tx,
  tenant: string,
  { pool, codes, sealingKey, now }: { pool: string; codes: readonly string[]; sealingKey: string; now: Date },
): Promise<number> {
  const rows = codes.map(code => ({
    hash: voucherHash(code).toString('hex'),
    sealed: seal(code, sealingKey, owner(tenant, pool)).toString('hex'),
  }))
  const { rows: added } = await sql`
    insert into pool_codes (program_id, pool, code_hash, sealed, imported_at)
    select ${tenant}, ${pool}, decode(c.hash, 'hex'), decode(c.sealed, 'hex'), ${now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as c(hash text, sealed text)
    where not exists (
      select from vouchers v where v.program_id = ${tenant} and v.code_hash = decode(c.hash, 'hex')
    )
    on conflict do nothing
    returning 1`.execute(tx)
  await addToStock(tx, tenant, `pool:${pool}`, added.length)
  return added.length
}

function owner(tenant: string, pool: string): string {
  return `${tenant} pool ${pool}`
}
