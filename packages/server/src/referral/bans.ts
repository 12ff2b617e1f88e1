import type { ReferralBan, ReviewNote } from '@tenth/contract'
import { sql } from 'kysely'
import { ProblemError } from '../app/problem-error.ts'
import type { Database } from '../db/database.ts'
import type { Clock } from '../ledger/apply-activities.ts'
import { emit } from '../ledger/emit.ts'
import { lockMembers } from '../ledger/lock-members.ts'

/** Whose ban is set or lifted, by whom and why. */
export interface Banning {
  tenant: string
  member: string
  banned: boolean
  note: ReviewNote
}

/** Lets a member bring no further friends, or lets them again. What is so already stays, with who said it first. */
export async function setBan(
  db: Database,
  { tenant, member, banned, note }: Banning,
  clock: Clock,
): Promise<ReferralBan> {
  return db.transaction(tenant, async tx => {
    const now = clock.now()
    if (!(await lockMembers(tx, tenant, [member])).has(member)) throw new ProblemError('member_unknown')
    const author = JSON.stringify(note.author)
    const { rows: changed } = banned
      ? await sql`
          insert into referral_bans (program_id, member_id, author, note, at)
          values (${tenant}, ${member}, ${author}::jsonb, ${note.note ?? null}, ${now})
          on conflict do nothing returning member_id`.execute(tx)
      : await sql`
          delete from referral_bans where program_id = ${tenant} and member_id = ${member}
          returning member_id`.execute(tx)
    if (changed.length > 0) {
      const type = banned ? 'referral.banned' : 'referral.unbanned'
      const data = { author: note.author.id, note: note.note ?? null }
      await emit(tx, tenant, [{ id: clock.newId(), type, member, data, at: now.toISOString() }])
    }
    const { rows } = await sql<{ author: ReferralBan['author']; note: string | null; at: Date }>`
      select author, note, at from referral_bans where program_id = ${tenant} and member_id = ${member}`.execute(tx)
    const [ban] = rows
    if (!ban) return { member, banned: false, author: null, note: null, at: null }
    return { ...ban, member, banned: true, at: ban.at.toISOString() }
  })
}
