import type { Voucher } from '@tenth/contract'
import { sql } from 'kysely'
import { ProblemError } from '../app/problem-error.ts'
import type { Database, Tx } from '../db/database.ts'
import { emit } from '../ledger/emit.ts'
import { findRedemption } from '../ledger/find-redemption.ts'
import { lockMembers } from '../ledger/lock-members.ts'
import type { Clock } from '../ledger/apply-activities.ts'
import { remainingOf, statusAt, type RedemptionRow } from '../ledger/redemption-row.ts'
import { write, type Changed } from '../ledger/write.ts'
import { emptyWriting } from '../ledger/writing.ts'
import { redemptionEvent } from './redemption-event.ts'
import { closed, refuseVoucher, voucherView } from './voucher-view.ts'

/** One order and one gift card, whose member is locked. */
export interface CardMove {
  tenant: string
  row: RedemptionRow
  order: string
  now: Date
  newId: () => string
}

type Moved = { voucher: Voucher; changed: Changed[] }

/** What an order paid with a gift card so far, less what went back, and how often it moved. */
interface Paid {
  paid: number
  moves: number
  /** What it asked to pay, refunds aside; null where it did not, or was released. */
  asked: number | null
}

/** Pays with a gift card for an order, all that is left of it where no amount is named. The same order pays once. */
export async function payWithGiftCard(tx: Tx, move: CardMove & { amount?: number | undefined }): Promise<Moved> {
  const { row, order, now } = move
  const { paid, moves, asked } = await paidBy(tx, move)
  const left = remainingOf(row) ?? 0
  const amount = move.amount ?? left
  if (asked !== null) {
    if (move.amount !== undefined && move.amount !== asked) throw refuseVoucher('voucher_used', row, { order, paid })
    return { voucher: voucherView(row, paid), changed: [] }
  }
  const status = statusAt(row, now)
  if (status !== 'reserved') throw closed(row, status)
  if (amount > left) throw refuseVoucher('gift_card_too_little', row, { remaining: left })
  return post(tx, move, { kind: 'pay', amount: -amount, effect: `pay ${row.id} ${order} ${moves}` }, amount)
}

/** Takes back what an order paid, when it did not come about. An order that paid nothing has nothing to take back. */
export async function releaseGiftCard(tx: Tx, move: CardMove): Promise<Moved> {
  const { row, order, now } = move
  const { paid, moves } = await paidBy(tx, move)
  if (paid === 0) {
    const status = statusAt(row, now)
    if (status === 'cancelled' || status === 'expired') throw closed(row, status)
    return { voucher: voucherView(row, 0), changed: [] }
  }
  return post(tx, move, { kind: 'release', amount: paid, effect: `release ${row.id} ${order} ${moves}` }, 0)
}

/** Money of an order goes back onto the gift card that paid it, once by the id of the refund. */
export async function refundGiftCard(
  db: Database,
  tenant: string,
  { redemption, id, order, amount }: { redemption: string; id: string; order: string; amount?: number | undefined },
  clock: Clock,
): Promise<Moved> {
  return db.transaction(tenant, async tx => {
    const seen = await findRedemption(tx, tenant, redemption)
    if (seen?.gives.kind !== 'gift_card') throw new ProblemError('redemption_unknown')
    await lockMembers(tx, tenant, [seen.member])
    const row = (await findRedemption(tx, tenant, redemption)) ?? seen
    const move = { tenant, row, order, now: clock.now(), newId: clock.newId }
    const effect = `refund ${redemption} ${id}`
    const { paid } = await paidBy(tx, move)
    if (await isDone(tx, tenant, effect)) return { voucher: voucherView(row, paid), changed: [] }
    const back = amount ?? paid
    if (back === 0 || back > paid) throw refuseVoucher('gift_card_not_paid', row, { order, paid })
    return post(tx, move, { kind: 'refund', amount: back, effect }, paid - back)
  })
}

async function paidBy(tx: Tx, { tenant, row, order }: CardMove): Promise<Paid> {
  const { rows } = await sql<Paid>`
    select coalesce(-sum(amount), 0)::bigint as paid, count(*) as moves,
      (array_agg(case kind when 'pay' then -amount end order by id desc) filter (where kind <> 'refund'))[1] as asked
    from gift_card_entries
    where program_id = ${tenant} and redemption_id = ${row.id} and order_id = ${order}`.execute(tx)
  return rows[0] ?? { paid: 0, moves: 0, asked: null }
}

async function isDone(tx: Tx, tenant: string, effect: string): Promise<boolean> {
  const { rows } = await sql`
    select from gift_card_entries where program_id = ${tenant} and effect = ${effect}`.execute(tx)
  return rows.length > 0
}

/** Writes an entry; the card is used once nothing is left, and open again once something is. */
async function post(
  tx: Tx,
  { tenant, row, order, now, newId }: CardMove,
  entry: { kind: 'pay' | 'release' | 'refund'; amount: number; effect: string },
  paid: number,
): Promise<Moved> {
  if (statusAt({ ...row, status: 'reserved' }, now) === 'expired') throw closed(row, 'expired')
  if (row.status === 'cancelled' || row.status === 'expired') throw closed(row, row.status)
  const remaining = (remainingOf(row) ?? 0) + entry.amount
  const status = remaining === 0 ? ('used' as const) : ('reserved' as const)
  const moved: RedemptionRow = { ...row, status, order: status === 'used' ? order : null, remaining }
  await sql`
    insert into gift_card_entries (program_id, id, redemption_id, order_id, kind, amount, at, effect)
    values (${tenant}, ${newId()}, ${row.id}, ${order}, ${entry.kind}, ${entry.amount}, ${now}, ${entry.effect})`.execute(
    tx,
  )
  if (status !== row.status) {
    await sql`
      update redemptions set status = ${status}, order_id = ${moved.order}
      where program_id = ${tenant} and id = ${row.id}`.execute(tx)
  }
  const type = entry.kind === 'pay' ? 'redemption.used' : 'redemption.released'
  const more = { amount: Math.abs(entry.amount), remaining }
  await emit(tx, tenant, [redemptionEvent(type, { ...row, order }, { now, newId }, more)])
  const changed = await write(tx, tenant, { ...emptyWriting(), touched: new Set([row.member]) })
  return { voucher: voucherView(moved, paid), changed }
}
