import { programInForce } from '../ledger/program-in-force.ts'
import { publish } from '../ledger/publish.ts'
import type { Handler } from './handler.ts'

export const getProgram: Handler<'getProgram'> = ({ db, caller }) =>
  db.transaction(caller.program, async tx => {
    const { version, publishedAt, program } = await programInForce(tx, caller.program)
    return { version, publishedAt: publishedAt.toISOString(), program }
  })

export const publishProgram: Handler<'publishProgram'> = ({ db, caller, body, now }) =>
  publish(db, caller.program, body, now())

export const publicProgram: Handler<'publicProgram'> = ({ db, caller }) =>
  db.transaction(caller.program, async tx => {
    const { version, program } = await programInForce(tx, caller.program)
    const { name, currency, timeZone, languages, earn, cards, checkout, referral, tiers, points } = program
    const rewards = program.rewards.map(({ when: _when, stock: _stock, pool: _pool, ...shown }) => shown)
    const pointsName = points.name
    return { version, name, currency, timeZone, languages, earn, cards, rewards, checkout, pointsName, referral, tiers }
  })
