import { forget } from '@tenth/engine'
import { sql } from 'kysely'
import type { Database, Tx } from '../db/database.ts'
import type { Clock } from '../ledger/apply-activities.ts'
import { emit } from '../ledger/emit.ts'
import { lockMembers } from '../ledger/lock-members.ts'
import { memberStates } from '../ledger/member-states.ts'
import { postings } from '../ledger/posting.ts'
import { findProgram } from '../ledger/program-in-force.ts'
import { write } from '../ledger/write.ts'
import { emptyWriting } from '../ledger/writing.ts'
import { addToStock, lockItem } from '../spending/stock.ts'

/**
 * Forgets a customer, member or guest: what is left expires, codes cannot be used any more, and everything that tells
 * who they were is gone. The books stay, under a name that stands for nobody. Answers whether there was anything.
 */
export function eraseMember(
  db: Database,
  { tenant, member }: { tenant: string; member: string },
  { now: clock, newId }: Clock,
): Promise<boolean> {
  return db.transaction(tenant, async tx => {
    const now = clock()
    const items = await heldItems(tx, tenant, member)
    for (const item of items) await lockItem(tx, tenant, item)
    if ((await lockMembers(tx, tenant, [member])).has(member)) {
      await endRedemptions(tx, tenant, member)
      await endWaiting(tx, tenant, member, now)
      await emptyLots(tx, tenant, member, { now, newId })
    }
    const { rows } = await sql<{ found: boolean }>`
      select erase_member(${tenant}, ${member}, ${`erased:${newId()}`}) as found`.execute(tx)
    const found = rows[0]?.found ?? false
    if (found) {
      await emit(tx, tenant, [{ id: newId(), type: 'member.erased', member: null, data: {}, at: now.toISOString() }])
    }
    return found
  })
}

async function heldItems(tx: Tx, tenant: string, member: string): Promise<string[]> {
  const { rows } = await sql<{ item: string }>`
    select distinct stock_item as item from redemptions
    where program_id = ${tenant} and member_id = ${member} and status in ('granted', 'reserved')
      and stock_item is not null order by 1`.execute(tx)
  return rows.map(row => row.item)
}

/** What was not used is over, gift cards too; what it held of a stock is there again. */
async function endRedemptions(tx: Tx, tenant: string, member: string): Promise<void> {
  const { rows } = await sql<{ item: string; count: number }>`
    with ended as (
      select id, stock_item from redemptions
      where program_id = ${tenant} and member_id = ${member} and status in ('granted', 'reserved')
    ), updated as (
      update redemptions r set status = 'expired', stock_item = null
      from ended where r.program_id = ${tenant} and r.id = ended.id
    )
    select stock_item as item, count(*)::int as count from ended where stock_item is not null group by 1 order by 1`.execute(
    tx,
  )
  for (const { item, count } of rows) await addToStock(tx, tenant, item, count)
}

/** What is under way comes to its end; friends who count already go on counting. */
async function endWaiting(tx: Tx, tenant: string, member: string, now: Date): Promise<void> {
  await sql`
    update referrals set status = 'lapsed'
    where program_id = ${tenant} and ${member} in (advocate_id, friend_id) and status = 'joined'`.execute(tx)
  await sql`
    update cancellations set status = 'lapsed'
    where program_id = ${tenant} and member_id = ${member} and status in ('requested', 'offered', 'talking')`.execute(
    tx,
  )
  await sql`
    update cases set status = 'closed'
    where program_id = ${tenant} and member_id = ${member} and status <> 'closed'`.execute(tx)
  await sql`
    update contest_entries e set removed_at = ${now}
    from contests c
    where e.program_id = ${tenant} and e.member_id = ${member} and e.removed_at is null
      and c.program_id = e.program_id and c.id = e.contest and c.status = 'running'`.execute(tx)
}

async function emptyLots(
  tx: Tx,
  tenant: string,
  member: string,
  { now, newId }: { now: Date; newId: () => string },
): Promise<void> {
  const inForce = await findProgram(tx, tenant)
  const state = (await memberStates(tx, tenant, [member])).get(member)
  if (!inForce || !state) return
  const cause = { activity: null, redemption: null, referral: null, version: inForce.version, now }
  const entries = forget(state, { now: now.getTime(), newId })
  await write(tx, tenant, { ...emptyWriting(), postings: postings(entries, cause) })
}
