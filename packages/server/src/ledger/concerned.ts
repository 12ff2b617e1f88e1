import type { Happening } from '@tenth/contract'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { recordedOrder } from './order-of.ts'

/** Everyone an activity may touch, by its id: the member, the advocate, whoever the order paid. */
export async function concerned(
  tx: Tx,
  tenant: string,
  activities: readonly Happening[],
  /** The activity that makes a friend count; null without a referral. */
  converts: string | null,
): Promise<Map<string, Set<string>>> {
  const rows = activities.map(activity => ({
    id: activity.id,
    friend: activity.type === converts ? activity.member : null,
    code: activity.type === 'member.joined' ? (activity.joining?.referral ?? null) : null,
    order: recordedOrder(activity),
  }))
  const others = await sql<{ activity: string; member: string }>`
    with a as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as a(id text, friend text, code text, "order" text)
    )
    select a.id as activity, r.advocate_id as member
      from a join referrals r on r.program_id = ${tenant} and r.friend_id = a.friend and r.status = 'joined'
    union
    select a.id, m.id from a join members m on m.program_id = ${tenant} and m.referral_code = a.code
    union
    select a.id, r.advocate_id from a join referrals r on r.program_id = ${tenant} and r.order_id = a."order"
    union
    select a.id, e.member_id from a join entries e on e.program_id = ${tenant} and e.order_id = a."order"`.execute(tx)
  const all = new Map(activities.map(activity => [activity.id, new Set([activity.member])]))
  for (const { activity, member } of others.rows) all.get(activity)?.add(member)
  return all
}
