import type { Happening } from '@tenth/contract'
import type { WaitingReferral } from '@tenth/engine'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import { emailHash } from '../ledger/email-hash.ts'
import { millis } from '../ledger/millis.ts'
import { refundedOrder } from '../ledger/order-of.ts'

/** What the tables say of one activity's referral. */
export interface FoundReferral {
  activity: string
  /** The member's own referral that waits. */
  waiting: Pick<WaitingReferral, 'id' | 'advocate' | 'lapsesAt' | 'flags' | 'approved'> | null
  /** Whose code a new member brings. */
  referrer: { advocate: string; sameEmail: boolean; existing: boolean; banned: boolean } | null
  /** The referral that a refunded order made count. */
  counting: { id: string; advocate: string } | null
}

/** Looks up what each activity has to do with a referral. `converts` is the activity that makes friends count. */
export async function findReferrals(
  tx: Tx,
  tenant: string,
  activities: readonly Happening[],
  { converts, salt }: { converts: string | null; salt: Uint8Array },
): Promise<FoundReferral[]> {
  const rows = activities
    .map(activity => questionOf(activity, converts, salt))
    .filter(({ friend, code, order }) => friend !== null || code !== null || order !== null)
  if (rows.length === 0) return []
  const found = await sql<FoundReferral>`
    select a.id as activity,
      (
        select jsonb_build_object('id', r.id, 'advocate', r.advocate_id, 'lapsesAt', ${millis('r.lapses_at')},
          'flags', r.flags, 'approved', coalesce(r.reviewed = 'approved', false))
        from referrals r where r.program_id = ${tenant} and r.friend_id = a.friend and r.status = 'joined'
      ) as waiting,
      (
        select jsonb_build_object('advocate', m.id,
          'sameEmail', coalesce(m.email_hash = decode(a.email, 'hex'), false),
          'existing', a.existing
            or exists (
              select from activities o
              where o.program_id = ${tenant} and o.member_id = a.member and o.type = 'order.paid'
                -- One of the same list, after the joining, is not decided yet.
                and o.result is not null
            )
            or exists (select from members o where o.program_id = ${tenant} and o.email_hash = decode(a.email, 'hex')),
          'banned', exists (select from referral_bans b where b.program_id = ${tenant} and b.member_id = m.id))
        from members m where m.program_id = ${tenant} and m.referral_code = a.code
      ) as referrer,
      (
        select jsonb_build_object('id', r.id, 'advocate', r.advocate_id)
        from referrals r
        where r.program_id = ${tenant} and r.order_id = a."order" and r.status in ('paid', 'review')
      ) as counting
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as a(id text, member text, friend text, code text,
      email text, existing boolean, "order" text)`.execute(tx)
  return found.rows
}

function questionOf(activity: Happening, converts: string | null, salt: Uint8Array) {
  const joining = activity.type === 'member.joined' ? activity.joining : undefined
  const email = joining?.email
  return {
    id: activity.id,
    member: activity.member,
    friend: activity.type === converts && converts !== 'member.joined' ? activity.member : null,
    code: joining?.referral ?? null,
    email: email === undefined ? null : emailHash(email, salt).toString('hex'),
    existing: joining?.existing ?? false,
    order: refundedOrder(activity),
  }
}
