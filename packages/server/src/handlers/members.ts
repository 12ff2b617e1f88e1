import type { Member } from '@tenth/contract'
import { sql } from 'kysely'
import { ProblemError } from '../app/problem-error.ts'
import type { Tx } from '../db/database.ts'
import { cursorOf, readCursor } from '../ledger/cursor.ts'
import { memberViews } from '../ledger/member-views.ts'
import { programInForce } from '../ledger/program-in-force.ts'
import type { Call, Handler } from './handler.ts'
import { ofToken } from './of-token.ts'

export const listMembers: Handler<'listMembers'> = async ({ db, caller: { program: tenant }, query, now }) => {
  const after = readCursor('members', query.cursor)
  return db.transaction(tenant, async tx => {
    const { program } = await programInForce(tx, tenant)
    const ids = await memberIds(tx, tenant, after, query.limit + 1)
    const shown = ids.slice(0, query.limit)
    const last = shown.at(-1)
    return {
      items: await memberViews(tx, tenant, program, shown, now()),
      next: ids.length > query.limit && last !== undefined ? cursorOf('members', last) : null,
    }
  })
}

export const getMember: Handler<'getMember'> = call => oneMember(call, call.params.member)

export const getMe: Handler<'getMe'> = call => oneMember(call, ofToken(call.caller))

/** Everything a page shows of a member. */
export function oneMember(
  { db, caller, now }: Pick<Call<'getMe'>, 'db' | 'caller' | 'now'>,
  id: string,
): Promise<Member> {
  return db.transaction(caller.program, async tx => {
    const { program } = await programInForce(tx, caller.program)
    const [member] = await memberViews(tx, caller.program, program, [id], now())
    if (!member) throw new ProblemError('member_unknown')
    return member
  })
}

async function memberIds(tx: Tx, tenant: string, after: string | null, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from members
    where program_id = ${tenant} and (${after}::text is null or id > ${after}::text collate "C")
    order by id limit ${limit}`.execute(tx)
  return rows.map(row => row.id)
}
