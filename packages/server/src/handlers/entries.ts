import type { Reply } from '@tenth/contract'
import { pageOf, readCursor } from '../ledger/cursor.ts'
import { entriesOf } from '../ledger/entry-rows.ts'
import type { Call, Handler } from './handler.ts'
import { checkKnown } from './known-member.ts'
import { ofToken } from './of-token.ts'

export const listMemberEntries: Handler<'listMemberEntries'> = call => entriesPage(call, call.params.member)

export const listMyEntries: Handler<'listMyEntries'> = call => entriesPage(call, ofToken(call.caller))

function entriesPage(
  { db, caller: { program: tenant }, query }: Pick<Call<'listMyEntries'>, 'db' | 'caller' | 'query'>,
  member: string,
): Promise<Reply<'listMyEntries'>> {
  const after = readCursor('entries', query.cursor)
  return db.transaction(tenant, async tx => {
    await checkKnown(tx, tenant, member)
    const rows = await entriesOf(tx, tenant, member, { after, limit: query.limit + 1 })
    return pageOf('entries', rows, query.limit)
  })
}
