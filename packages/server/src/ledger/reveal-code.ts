import type { NewRedemption } from '@tenth/contract'
import { sql } from 'kysely'
import { ProblemError, refused } from '../app/problem-error.ts'
import type { Database } from '../db/database.ts'
import type { Clock } from './apply-activities.ts'
import { findRedemption } from './find-redemption.ts'
import { keepReply, repliedBefore, type Asking } from './kept-reply.ts'
import { codeFor } from '../spending/new-code.ts'
import { lockStock } from '../spending/stock.ts'
import { lockMembers } from './lock-members.ts'
import { programInForce } from './program-in-force.ts'
import { redemptionView, statusAt } from './redemption-row.ts'
import { write, type Changed } from './write.ts'
import { emptyWriting } from './writing.ts'

/** Makes the code of a reward that was given: shown once, as every code. */
export async function revealCode(
  db: Database,
  asking: Asking & { redemption: string },
  clock: Clock & { sealingKey: string | null },
): Promise<{ reply: NewRedemption; changed: Changed[] }> {
  const { tenant, member, redemption: id } = asking
  return db.transaction(tenant, async tx => {
    const now = clock.now()
    const { program } = await programInForce(tx, tenant)
    const seen = await findRedemption(tx, tenant, id)
    const reward = program.rewards.find(reward => reward.id === seen?.reward)
    // What is given takes one of the stock only now, when it is asked for.
    const left = seen?.status === 'granted' ? await lockStock(tx, tenant, reward) : null
    await lockMembers(tx, tenant, [member])
    const before = await repliedBefore<NewRedemption>(tx, asking)
    if (before) return { reply: before, changed: [] }
    const row = await findRedemption(tx, tenant, id)
    if (row?.member !== member) throw new ProblemError('redemption_unknown')
    const status = statusAt(row, now)
    const facts = { redemption: id }
    if (status === 'reserved') throw refused({ code: 'redemption_code_shown', facts })
    if (status !== 'granted') throw refused({ code: `redemption_${status}`, facts })
    if (left !== null && left <= 0) throw refused({ code: 'reward_sold_out', facts: { ...facts, reward: row.reward } })
    const made = await codeFor(tx, tenant, program, reward, { redemption: id, sealingKey: clock.sealingKey })
    const { code, hash, hint, holds } = made
    await sql`
      with voucher as (
        insert into vouchers (program_id, code_hash, redemption_id, hint)
        values (${tenant}, ${hash}, ${id}, ${hint})
      )
      update redemptions set status = 'reserved', stock_item = ${holds} where program_id = ${tenant} and id = ${id}`.execute(
      tx,
    )
    const reply = { redemption: redemptionView({ ...row, status: 'reserved', hint }, now), code }
    await keepReply(tx, asking, reply, now)
    return { reply, changed: await write(tx, tenant, { ...emptyWriting(), touched: new Set([member]) }) }
  })
}
