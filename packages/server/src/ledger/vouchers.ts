import type { Voucher } from '@tenth/contract'
import { sql } from 'kysely'
import type { Database, Tx } from '../db/database.ts'
import { payWithGiftCard, releaseGiftCard } from '../spending/gift-card.ts'
import { redemptionEvent } from '../spending/redemption-event.ts'
import { closed, refuseVoucher, voucherView } from '../spending/voucher-view.ts'
import { ProblemError } from '../app/problem-error.ts'
import type { Clock } from './apply-activities.ts'
import { emit } from './emit.ts'
import { lockMembers } from './lock-members.ts'
import { redemptionColumns, statusAt, type RedemptionRow } from './redemption-row.ts'
import { voucherHash } from './voucher-code.ts'
import { write, type Changed } from './write.ts'
import { emptyWriting } from './writing.ts'

/** What a code is worth, without using it. */
export async function checkVoucher(db: Database, tenant: string, code: string, now: Date): Promise<Voucher> {
  const row = await db.transaction(tenant, tx => findVoucher(tx, tenant, code))
  if (!row) throw refuseVoucher('voucher_unknown')
  const status = statusAt(row, now)
  if (status !== 'reserved') throw closed(row, status)
  checkOpen(row, now)
  return voucherView(row, null)
}

/** Who uses or releases a code, for which order, and how much of a gift card. */
export interface VoucherMove {
  tenant: string
  code: string
  order: string
  to: 'used' | 'reserved'
  amount?: number | undefined
}

/** Uses a code for an order, or releases it from that order. Asked again by the same order, it answers the same. */
export async function moveVoucher(
  db: Database,
  { tenant, code, order, to, amount }: VoucherMove,
  clock: Clock,
): Promise<{ voucher: Voucher; changed: Changed[] }> {
  return db.transaction(tenant, async tx => {
    const now = clock.now()
    const seen = await findVoucher(tx, tenant, code)
    if (!seen) throw refuseVoucher('voucher_unknown')
    // Whoever comes second waits here, and looks again.
    await lockMembers(tx, tenant, [seen.member])
    const row = (await findVoucher(tx, tenant, code)) ?? seen
    if (row.gives.kind === 'gift_card') {
      const move = { tenant, row, order, now, newId: clock.newId }
      return to === 'used' ? payWithGiftCard(tx, { ...move, amount }) : releaseGiftCard(tx, move)
    }
    if (amount !== undefined) throw notInParts()
    const status = statusAt(row, now)
    if (status === 'used' && row.order !== order) throw refuseVoucher('voucher_used', row)
    if (status === to) return { voucher: voucherView(row, null), changed: [] }
    if (status === 'cancelled' || status === 'expired') throw closed(row, status)
    if (to === 'used') checkOpen(row, now)
    const moved: RedemptionRow = { ...row, status: to, order: to === 'used' ? order : null }
    await sql`
      update redemptions set status = ${moved.status}, order_id = ${moved.order}
      where program_id = ${tenant} and id = ${row.id}`.execute(tx)
    const type = to === 'used' ? 'redemption.used' : 'redemption.released'
    await emit(tx, tenant, [redemptionEvent(type, { ...row, order }, { now, newId: clock.newId })])
    const changed = await write(tx, tenant, { ...emptyWriting(), touched: new Set([row.member]) })
    return { voucher: voucherView(moved, null), changed }
  })
}

/** Early access opens at its moment, not before. */
function checkOpen(row: RedemptionRow, now: Date): void {
  const { gives } = row
  if (gives.kind !== 'early_access' || Date.parse(gives.from) <= now.getTime()) return
  throw refuseVoucher('voucher_not_yet', row, { from: gives.from })
}

function notInParts(): ProblemError {
  const detail = 'Only a gift card is used in parts. Leave the amount out.'
  return new ProblemError('invalid', { errors: [{ pointer: '/amount', detail }] })
}

async function findVoucher(tx: Tx, tenant: string, code: string): Promise<RedemptionRow | undefined> {
  const { rows } = await sql<RedemptionRow>`
    select ${redemptionColumns} from vouchers v
    join redemptions r on r.program_id = v.program_id and r.id = v.redemption_id
    where v.program_id = ${tenant} and v.code_hash = ${voucherHash(code)}`.execute(tx)
  return rows[0]
}
