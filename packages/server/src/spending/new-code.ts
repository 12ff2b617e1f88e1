import type { Program, Reward } from '@tenth/contract'
import type { Tx } from '../db/database.ts'
import { newVoucherCode, voucherHash, voucherHint } from '../ledger/voucher-code.ts'
import { addToStock, stockItem } from './stock.ts'
import { takeFromPool } from './pool.ts'

/** A code for a redemption, what is kept of it, and the stock it holds one of. */
export interface NewCode {
  code: string
  hash: Buffer
  hint: string
  /** Null where nothing comes back: nothing was counted, or the code is known to somebody now. */
  holds: string | null
}

/** Makes a code, or takes one out of the reward's pool, and takes one from the stock, which the caller has locked. */
export async function codeFor(
  tx: Tx,
  tenant: string,
  program: Program,
  reward: Reward | undefined,
  { redemption, sealingKey }: { redemption: string; sealingKey: string | null },
): Promise<NewCode> {
  const item = stockItem(reward)
  if (item !== null) await addToStock(tx, tenant, item, -1)
  const pool = reward?.pool
  const code =
    pool === undefined
      ? newVoucherCode(program.vouchers)
      : await takeFromPool(tx, tenant, { pool, redemption, sealingKey })
  return { code, hash: voucherHash(code), hint: voucherHint(code), holds: pool === undefined ? item : null }
}
