import type { RefusalCode, Voucher } from '@tenth/contract'
import { sql } from 'kysely'
import { refused, type ProblemError } from '../app/problem-error.ts'
import type { Database, Tx } from '../db/database.ts'
import { lockMembers } from './lock-members.ts'
import { iso } from './millis.ts'
import { redemptionColumns, statusAt, type RedemptionRow } from './redemption-row.ts'
import { voucherHash } from './voucher-code.ts'
import { write, type Changed } from './write.ts'
import { emptyWriting } from './writing.ts'

/** What a code is worth, without using it. */
export async function checkVoucher(db: Database, tenant: string, code: string, now: Date): Promise<Voucher> {
  const row = await db.transaction(tenant, tx => findVoucher(tx, tenant, code))
  if (!row) throw refuse('voucher_unknown')
  if (statusAt(row, now) !== 'reserved') throw refuse(reasons[statusAt(row, now)], row)
  return voucherView(row)
}

/** Uses a code for an order, or releases it from that order. Asked again by the same order, it answers the same. */
export async function moveVoucher(
  db: Database,
  { tenant, code, order, to }: { tenant: string; code: string; order: string; to: 'used' | 'reserved' },
  now: Date,
): Promise<{ voucher: Voucher; changed: Changed[] }> {
  return db.transaction(tenant, async tx => {
    const seen = await findVoucher(tx, tenant, code)
    if (!seen) throw refuse('voucher_unknown')
    // Whoever comes second waits here, and looks again.
    await lockMembers(tx, tenant, [seen.member])
    const row = (await findVoucher(tx, tenant, code)) ?? seen
    const status = statusAt(row, now)
    if (status === 'used' && row.order !== order) throw refuse('voucher_used', row)
    if (status === to) return { voucher: voucherView(row), changed: [] }
    if (status === 'cancelled' || status === 'expired') throw refuse(reasons[status], row)
    const moved: RedemptionRow = { ...row, status: to, order: to === 'used' ? order : null }
    await sql`
      update redemptions set status = ${moved.status}, order_id = ${moved.order}
      where program_id = ${tenant} and id = ${row.id}`.execute(tx)
    const changed = await write(tx, tenant, { ...emptyWriting(), touched: new Set([row.member]) })
    return { voucher: voucherView(moved), changed }
  })
}

const reasons = {
  granted: 'voucher_unknown',
  reserved: 'voucher_unknown',
  used: 'voucher_used',
  cancelled: 'voucher_cancelled',
  expired: 'voucher_expired',
} as const

function refuse(code: RefusalCode, row?: RedemptionRow): ProblemError {
  return refused({ code, facts: row ? { redemption: row.id } : {} })
}

async function findVoucher(tx: Tx, tenant: string, code: string): Promise<RedemptionRow | undefined> {
  const { rows } = await sql<RedemptionRow>`
    select ${redemptionColumns} from vouchers v
    join redemptions r on r.program_id = v.program_id and r.id = v.redemption_id
    where v.program_id = ${tenant} and v.code_hash = ${voucherHash(code)}`.execute(tx)
  return rows[0]
}

function voucherView({ id, member, reward, gives, status, order, validUntil }: RedemptionRow): Voucher {
  return {
    redemption: id,
    member,
    reward,
    gives,
    status: status === 'used' ? 'used' : 'active',
    order,
    validUntil: iso(validUntil),
  }
}
