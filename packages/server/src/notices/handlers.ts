import type { MyNotice } from '@tenth/contract'
import type { MemberState } from '@tenth/engine'
import { sql } from 'kysely'
import { ProblemError } from '../app/problem-error.ts'
import type { Tx } from '../db/database.ts'
import type { Handler } from '../handlers/handler.ts'
import { ofToken } from '../handlers/of-token.ts'
import { lockMembers } from '../ledger/lock-members.ts'
import { memberStates } from '../ledger/member-states.ts'
import { programInForce } from '../ledger/program-in-force.ts'
import { write } from '../ledger/write.ts'
import { emptyWriting } from '../ledger/writing.ts'
import { noticesOf } from './my-notices.ts'

export const listMyNotices: Handler<'listMyNotices'> = ({ db, caller, now }) => {
  const member = ofToken(caller)
  return db.transaction(caller.program, tx => mine(tx, caller.program, member, now()))
}

export const seeNotices: Handler<'seeNotices'> = async ({
  db,
  caller: { program: tenant, ...caller },
  body,
  now,
  changed,
}) => {
  const member = ofToken({ program: tenant, ...caller })
  const done = await db.transaction(tenant, async tx => {
    await lockMembers(tx, tenant, [member])
    const { items } = await mine(tx, tenant, member, now())
    const news = items.filter(({ id, seen }) => !seen && body.notices.includes(id)).map(({ id }) => id)
    if (news.length === 0) return { reply: reply(items), changed: [] }
    await sql`
      insert into notices_seen (program_id, member_id, notice, at)
      select ${tenant}, ${member}, notice, ${now()}
      from jsonb_array_elements_text(${JSON.stringify(news)}::jsonb) notice`.execute(tx)
    const seen = items.map(item => (news.includes(item.id) ? { ...item, seen: true } : item))
    const touched = await write(tx, tenant, { ...emptyWriting(), touched: new Set([member]) })
    return { reply: reply(seen), changed: touched }
  })
  changed(done.changed)
  return done.reply
}

async function mine(tx: Tx, tenant: string, member: string, now: Date) {
  const { program } = await programInForce(tx, tenant)
  const state: MemberState | undefined = (await memberStates(tx, tenant, [member])).get(member)
  if (!state) throw new ProblemError('member_unknown')
  return reply((await noticesOf(tx, tenant, program, [state], now)).get(member) ?? [])
}

function reply(items: MyNotice[]): { unseen: number; items: MyNotice[] } {
  return { unseen: items.filter(({ seen }) => !seen).length, items }
}
