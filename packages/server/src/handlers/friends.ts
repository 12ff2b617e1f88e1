import { sql } from 'kysely'
import { pageOf, readCursor } from '../ledger/cursor.ts'
import { statusAt, type ReferralRow } from '../referral/referral-row.ts'
import type { Handler } from './handler.ts'
import { checkKnown } from './known-member.ts'
import { ofToken } from './of-token.ts'

export const listFriends: Handler<'listFriends'> = async ({ db, caller, query, now }) => {
  const member = ofToken(caller)
  const after = readCursor('friends', query.cursor)
  return db.transaction(caller.program, async tx => {
    await checkKnown(tx, caller.program, member)
    const { rows } = await sql<Pick<ReferralRow, 'id' | 'status' | 'at' | 'heldUntil' | 'lapsesAt'>>`
      select id, status, at, held_until as "heldUntil", lapses_at as "lapsesAt" from referrals
      where program_id = ${caller.program} and advocate_id = ${member}
        and (${after}::text is null or id < ${after}::text collate "C")
      order by id desc limit ${query.limit + 1}`.execute(tx)
    return pageOf(
      'friends',
      rows.map(row => ({ id: row.id, status: statusAt(row, now()), at: row.at.toISOString() })),
      query.limit,
    )
  })
}
