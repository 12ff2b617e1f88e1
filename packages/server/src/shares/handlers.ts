import { sql } from 'kysely'
import type { Call, Handler } from '../handlers/handler.ts'
import { checkKnown } from '../handlers/known-member.ts'
import { ofToken } from '../handlers/of-token.ts'
import { pageOf, readCursor } from '../ledger/cursor.ts'
import { programInForce } from '../ledger/program-in-force.ts'
import { shareColumns, shareView, type ShareRow } from './share-row.ts'
import { tell } from './tell.ts'

export const tellShare: Handler<'tellShare'> = call => told(call, ofToken(call.caller), false)

export const verifyShare: Handler<'verifyShare'> = call => told(call, call.body.member, true, call.body.share)

async function told(
  {
    db,
    caller,
    body,
    now,
    newId,
    changed,
  }: Pick<Call<'tellShare'>, 'db' | 'caller' | 'body' | 'now' | 'newId' | 'changed'>,
  member: string,
  verified: boolean,
  share?: string,
) {
  const { kind, network } = body
  const done = await db.transaction(caller.program, async tx => {
    const inForce = await programInForce(tx, caller.program)
    return tell(tx, caller.program, inForce, { kind, network, member, verified, share }, { now: now(), newId })
  })
  changed(done.changed)
  return done.share
}

export const listMyShares: Handler<'listMyShares'> = ({ db, caller }) => {
  const member = ofToken(caller)
  return db.transaction(caller.program, async tx => {
    const { program } = await programInForce(tx, caller.program)
    await checkKnown(tx, caller.program, member)
    const { rows } = await sql<ShareRow>`
      select ${shareColumns} from shares
      where program_id = ${caller.program} and member_id = ${member} order by id desc limit 100`.execute(tx)
    return { rules: program.shares, items: rows.map(shareView) }
  })
}

export const listShares: Handler<'listShares'> = ({ db, caller, query: { limit, cursor, verified = null } }) => {
  const after = readCursor('shares', cursor)
  return db.transaction(caller.program, async tx => {
    const { rows } = await sql<ShareRow>`
      select ${shareColumns} from shares
      where program_id = ${caller.program} and (${after}::text is null or id < ${after}::text collate "C")
        and (${verified}::boolean is null or (verified_at is not null) = ${verified}::boolean)
      order by id desc limit ${limit + 1}`.execute(tx)
    return pageOf('shares', rows.map(shareView), limit)
  })
}
