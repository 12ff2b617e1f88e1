import type { Friend } from '@tenth/contract'
import { sql } from 'kysely'
import { pageOf, readCursor } from '../ledger/cursor.ts'
import type { Handler } from './handler.ts'
import { checkKnown } from './known-member.ts'
import { ofToken } from './of-token.ts'

export const listFriends: Handler<'listFriends'> = async ({ db, caller, query }) => {
  const member = ofToken(caller)
  const after = readCursor('friends', query.cursor)
  return db.transaction(caller.program, async tx => {
    await checkKnown(tx, caller.program, member)
    const { rows } = await sql<{ id: string; status: Friend['status']; at: Date }>`
      select id, status, at from referrals
      where program_id = ${caller.program} and advocate_id = ${member}
        and (${after}::text is null or id < ${after}::text collate "C")
      order by id desc limit ${query.limit + 1}`.execute(tx)
    return pageOf(
      'friends',
      rows.map(row => ({ ...row, at: row.at.toISOString() })),
      query.limit,
    )
  })
}
