import type { Database, Tx } from '../db/database.ts'
import { sql } from 'kysely'
import type { Done } from '../jobs/step.ts'
import type { Clock } from '../ledger/apply-activities.ts'
import { emit } from '../ledger/emit.ts'
import { redemptionColumns, type RedemptionRow } from '../ledger/redemption-row.ts'
import { write, type Changed } from '../ledger/write.ts'
import { emptyWriting } from '../ledger/writing.ts'
import { redemptionEvent } from './redemption-event.ts'
import { addToStock, lockItem } from './stock.ts'

const batch = 200

/**
 * Ends redemptions that were not used in time, in every tenant: what they held of a stock is there again. Any number of
 * processes may do it at once: stocks are locked before members, and members that somebody else holds are left to them.
 */
export async function expireRedemptions(db: Database, clock: Clock): Promise<Done> {
  const done: Done = { counts: {}, changed: [] }
  for (const tenant of await tenantsDue(db, clock.now())) {
    for (let some = batch; some === batch;) {
      const { expired, changed } = await db.transaction(tenant, tx => expireSome(tx, tenant, clock))
      some = expired
      if (expired > 0) done.counts['redemptions'] = (done.counts['redemptions'] ?? 0) + expired
      done.changed.push(...changed.map(change => ({ ...change, tenant })))
    }
  }
  return done
}

async function tenantsDue(db: Database, now: Date): Promise<string[]> {
  const { rows } = await db.transaction('*', tx =>
    sql<{ program_id: string }>`
      select distinct program_id from redemptions
      where status in ('granted', 'reserved') and valid_until <= ${now}`.execute(tx),
  )
  return rows.map(row => row.program_id)
}

async function expireSome(
  tx: Tx,
  tenant: string,
  { now: clock, newId }: Clock,
): Promise<{ expired: number; changed: Changed[] }> {
  const now = clock()
  const { rows: due } = await sql<{ id: string; member: string; holds: string | null }>`
    select id, member_id as member, stock_item as holds from redemptions
    where program_id = ${tenant} and status in ('granted', 'reserved') and valid_until <= ${now}
    order by valid_until, id limit ${batch}`.execute(tx)
  const items = [...new Set(due.flatMap(({ holds }) => holds ?? []))].sort()
  for (const item of items) await lockItem(tx, tenant, item)
  const members = await lockFree(
    tx,
    tenant,
    due.map(({ member }) => member),
  )
  const ids = due.filter(({ member }) => members.has(member)).map(({ id }) => id)
  // What meanwhile took one of another stock waits for the next round.
  const rows = (await stillDue(tx, tenant, ids, now)).filter(({ holds }) => holds == null || items.includes(holds))
  if (rows.length === 0) return { expired: 0, changed: [] }
  await sql`
    update redemptions set status = 'expired', stock_item = null
    where program_id = ${tenant}
      and id in (select jsonb_array_elements_text(${JSON.stringify(rows.map(({ id }) => id))}::jsonb))`.execute(tx)
  for (const item of items) {
    const back = rows.filter(({ holds }) => holds === item).length
    if (back > 0) await addToStock(tx, tenant, item, back)
  }
  await emit(
    tx,
    tenant,
    rows.map(row => redemptionEvent('redemption.expired', row, { now, newId })),
  )
  const touched = new Set(rows.map(({ member }) => member))
  return { expired: rows.length, changed: await write(tx, tenant, { ...emptyWriting(), touched }) }
}

async function stillDue(tx: Tx, tenant: string, ids: readonly string[], now: Date): Promise<RedemptionRow[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<RedemptionRow>`
    select ${redemptionColumns} from redemptions r
    left join vouchers v on v.program_id = r.program_id and v.redemption_id = r.id
    where r.program_id = ${tenant} and r.status in ('granted', 'reserved') and r.valid_until <= ${now}
      and r.id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`.execute(tx)
  return rows
}

/** Locks those members whom nobody else holds. */
async function lockFree(tx: Tx, tenant: string, members: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from members
    where program_id = ${tenant} and id in (select jsonb_array_elements_text(${JSON.stringify(members)}::jsonb))
    order by id for no key update skip locked`.execute(tx)
  return new Set(rows.map(row => row.id))
}
