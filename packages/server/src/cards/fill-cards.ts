import type { StampCard } from '@tenth/contract'
import { sql } from 'kysely'
import type { Database, Tx } from '../db/database.ts'
import type { Done } from '../jobs/step.ts'
import { allTenants } from '../jobs/tenants.ts'
import type { Clock } from '../ledger/apply-activities.ts'
import { grantTo } from '../ledger/grant-to.ts'
import { findProgram } from '../ledger/program-in-force.ts'

const batch = 100

/**
 * Gives what cards give by themselves where no activity did: stamps that were pending have become active, or the shop
 * has just promised something for cards that are filled already.
 */
export async function fillCards(db: Database, clock: Clock): Promise<Done> {
  const done: Done = { counts: {}, changed: [] }
  for (const tenant of await allTenants(db)) {
    for (let after: string | null = ''; after !== null;) {
      after = await db.transaction(tenant, tx => fillSome(tx, tenant, after ?? '', clock, done))
    }
  }
  return done
}

/** Fills a batch of members behind one of the batch before; answers its last, or null when there are no more. */
async function fillSome(tx: Tx, tenant: string, after: string, clock: Clock, done: Done): Promise<string | null> {
  const inForce = await findProgram(tx, tenant)
  const cards = inForce?.program.cards.filter(card => card.interim.length > 0 || card.claim === 'automatic')
  if (!inForce || !cards?.length) return null
  const members = await lockFilled(tx, tenant, cards, after)
  const { newId } = clock
  for (const member of members) {
    const why = { member, grants: [], rule: 'card', cause: `cards ${newId()}` }
    const changed = await grantTo(tx, tenant, inForce, why, { now: clock.now(), newId })
    done.changed.push(...changed.map(change => ({ ...change, tenant })))
  }
  if (members.length > 0) done.counts['cards'] = (done.counts['cards'] ?? 0) + members.length
  return members.length === batch ? (members.at(-1) ?? null) : null
}

/** Locks members with a card that should have given something, past those that somebody else holds. */
async function lockFilled(tx: Tx, tenant: string, cards: readonly StampCard[], after: string): Promise<string[]> {
  const asked = cards.map(({ id, stamps, claim, interim }) => ({
    card: id,
    full: claim === 'automatic' ? stamps : null,
    interim: interim.length > 0,
  }))
  const { rows } = await sql<{ id: string }>`
    select m.id from members m
    where m.program_id = ${tenant} and m.id > ${after}::text collate "C" and m.id in (
      select b.member_id
      from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as c(card text, "full" bigint, interim boolean)
      join balances b on b.program_id = ${tenant} and b.unit = c.card and b.balance > 0
      left join card_progress p on p.program_id = b.program_id and p.member_id = b.member_id and p.card = c.card
      where b.balance >= c."full" or (c.interim and coalesce(p.reached, 0) < b.balance + (
        select coalesce(sum(r.cost), 0) from redemptions r
        where r.program_id = b.program_id and r.member_id = b.member_id and r.card = c.card
          and r.status <> 'cancelled'))
    )
    order by m.id limit ${batch} for no key update skip locked`.execute(tx)
  return rows.map(row => row.id)
}
