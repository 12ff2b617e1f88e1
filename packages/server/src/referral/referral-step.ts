import { sql } from 'kysely'
import type { Database, Tx } from '../db/database.ts'
import type { Done, Step } from '../jobs/step.ts'
import type { Clock } from '../ledger/apply-activities.ts'
import { emit } from '../ledger/emit.ts'
import { write } from '../ledger/write.ts'
import type { NewGift } from '../ledger/new-gift.ts'
import { emptyWriting } from '../ledger/writing.ts'

const batch = 200

/** Lets referrals lapse whose time is over, and hands out the rewards whose hold is. */
export const referralsDue: Step = async (db, clock) => {
  const done: Done = { counts: { lapsed: 0, rewards: 0 }, changed: [] }
  for (const tenant of await tenantsDue(db, clock.now())) {
    while (await runBatch(db, tenant, clock, done)) {
      // Until nothing is left, or the rest is in other hands.
    }
  }
  return done
}

async function tenantsDue(db: Database, now: Date): Promise<string[]> {
  const { rows } = await db.transaction('*', tx =>
    sql<{ program_id: string }>`
      select program_id from referrals where status = 'joined' and lapses_at <= ${now}
      union
      select program_id from referrals where status = 'paid' and held is not null and held_until <= ${now}`.execute(tx),
  )
  return rows.map(row => row.program_id)
}

interface Due {
  id: string
  advocate: string
  friend: string
  status: 'joined' | 'paid'
  held: NewGift[] | null
}

async function runBatch(db: Database, tenant: string, clock: Clock, done: Done): Promise<boolean> {
  const { taken, changed, lapsed, rewards } = await db.transaction(tenant, async tx => {
    const now = clock.now()
    const locked = await lockDue(tx, tenant, now)
    const due = locked.length === 0 ? [] : await takeDue(tx, tenant, locked, now)
    const late = due.filter(({ status }) => status === 'joined')
    const given = due.flatMap(({ held }) => held ?? []).map(gift => ({ ...gift, at: now.toISOString() }))
    const touched = new Set([...late.map(({ advocate }) => advocate), ...given.map(({ member }) => member)])
    const changed = due.length === 0 ? [] : await write(tx, tenant, { ...emptyWriting(), given, touched })
    await emit(
      tx,
      tenant,
      late.map(({ id, advocate, friend }) => {
        const data = { referral: id, advocate, friend }
        return { id: clock.newId(), type: 'referral.lapsed', member: advocate, data, at: now.toISOString() }
      }),
    )
    return { taken: due.length, changed, lapsed: late.length, rewards: given.length }
  })
  done.counts['lapsed'] = (done.counts['lapsed'] ?? 0) + lapsed
  done.counts['rewards'] = (done.counts['rewards'] ?? 0) + rewards
  done.changed.push(...changed.map(change => ({ ...change, tenant })))
  return taken > 0
}

/** Locks the members of some that are due, in the order of their ids, past those that somebody else holds. */
async function lockDue(tx: Tx, tenant: string, now: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select m.id from members m
    where m.program_id = ${tenant} and m.id in (
      select unnest(array[advocate_id::text, friend_id::text]) from (
        select advocate_id, friend_id from referrals
        where program_id = ${tenant}
          and ((status = 'joined' and lapses_at <= ${now})
            or (status = 'paid' and held is not null and held_until <= ${now}))
        order by id limit ${batch}
      ) due
    )
    order by m.id for no key update skip locked`.execute(tx)
  return rows.map(row => row.id)
}

/** Takes what is due where both members are ours, and says what it was. */
async function takeDue(tx: Tx, tenant: string, members: readonly string[], now: Date): Promise<Due[]> {
  const { rows } = await sql<Due>`
    with ours as (select jsonb_array_elements_text(${JSON.stringify(members)}::jsonb) as id),
    due as (
      select id, advocate_id, friend_id, status, held from referrals
      where program_id = ${tenant}
        and advocate_id in (select id from ours) and friend_id in (select id from ours)
        and ((status = 'joined' and lapses_at <= ${now})
          or (status = 'paid' and held is not null and held_until <= ${now}))
    )
    update referrals r
    set status = case when r.status = 'joined' then 'lapsed' else r.status end, held = null
    from due where r.program_id = ${tenant} and r.id = due.id
    returning due.id, due.advocate_id as advocate, due.friend_id as friend, due.status, due.held`.execute(tx)
  return rows
}
