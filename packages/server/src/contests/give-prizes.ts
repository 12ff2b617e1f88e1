import type { Grants, Program } from '@tenth/contract'
import { sql } from 'kysely'
import type { Database } from '../db/database.ts'
import type { Clock } from '../ledger/apply-activities.ts'
import { emit } from '../ledger/emit.ts'
import { grantTo } from '../ledger/grant-to.ts'
import { lockMembers } from '../ledger/lock-members.ts'
import { programInForce } from '../ledger/program-in-force.ts'
import type { Changed } from '../ledger/write.ts'

/** Gives every prize of a drawn contest that waits, each once and in a transaction of its own. */
export async function givePrizes(db: Database, tenant: string, contest: string, clock: Clock): Promise<Changed[]> {
  const waiting = await db.transaction(tenant, tx =>
    sql<{ place: number; member: string }>`
      select place, member_id as member from contest_winners
      where program_id = ${tenant} and contest = ${contest} and given_at is null order by place`.execute(tx),
  )
  const changed: Changed[] = []
  for (const winner of waiting.rows) changed.push(...(await givePrize(db, tenant, contest, winner, clock)))
  return changed
}

function givePrize(
  db: Database,
  tenant: string,
  contest: string,
  { place, member }: { place: number; member: string },
  clock: Clock,
): Promise<Changed[]> {
  return db.transaction(tenant, async tx => {
    const now = clock.now()
    const inForce = await programInForce(tx, tenant)
    await lockMembers(tx, tenant, [member])
    const { rows } = await sql<{ grants: Grants }>`
      select grants from contest_winners
      where program_id = ${tenant} and contest = ${contest} and place = ${place} and given_at is null
      for no key update`.execute(tx)
    const grants = rows[0]?.grants
    // What the programme dropped since waits until it is there again.
    if (!grants || !canGive(inForce.program, grants)) return []
    const gift = { member, grants, rule: `contest:${contest}`, cause: `contest ${contest} ${place}` }
    const changed = await grantTo(tx, tenant, inForce, gift, { now, newId: clock.newId })
    await sql`
      update contest_winners set given_at = ${now}
      where program_id = ${tenant} and contest = ${contest} and place = ${place}`.execute(tx)
    const data = { contest, place, grants }
    await emit(tx, tenant, [{ id: clock.newId(), type: 'contest.won', member, data, at: now.toISOString() }])
    return changed
  })
}

function canGive({ rewards, cards }: Program, grants: Grants): boolean {
  return grants.every(grant =>
    'reward' in grant
      ? rewards.some(({ id }) => id === grant.reward)
      : !('card' in grant) || cards.some(({ id }) => id === grant.card),
  )
}
