import type { TierChange } from '@tenth/contract'
import type { Database } from '../db/database.ts'
import type { Handler } from '../handlers/handler.ts'
import { checkKnown } from '../handlers/known-member.ts'
import { oneMember } from '../handlers/members.ts'
import { ofToken } from '../handlers/of-token.ts'
import { pageOf, readCursor } from '../ledger/cursor.ts'
import { setFloor } from './set-floor.ts'
import { tierChangesOf } from './tier-changes.ts'

export const setTierFloor: Handler<'setTierFloor'> = async call => {
  const { member } = call.params
  call.changed(await setFloor(call.db, { tenant: call.caller.program, member, floor: call.body }, call))
  return oneMember(call, member)
}

export const listTierChanges: Handler<'listTierChanges'> = ({ db, caller, params, query }) =>
  changes(db, caller.program, params.member, query)

export const listMyTierChanges: Handler<'listMyTierChanges'> = async ({ db, caller, query }) => {
  const { items, next } = await changes(db, caller.program, ofToken(caller), query)
  return { items: items.map(change => ({ ...change, reason: null, author: null })), next }
}

async function changes(
  db: Database,
  tenant: string,
  member: string,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<{ items: TierChange[]; next: string | null }> {
  const after = readCursor('tier changes', cursor)
  return db.transaction(tenant, async tx => {
    await checkKnown(tx, tenant, member)
    return pageOf('tier changes', await tierChangesOf(tx, tenant, member, { after, limit: limit + 1 }), limit)
  })
}
