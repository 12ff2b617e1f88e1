import type { ContestEntry, ContestWinner, Entrant } from '@tenth/contract'
import { sql } from 'kysely'
import type { Call, Handler } from '../handlers/handler.ts'
import { keyOf } from '../handlers/idempotency-key.ts'
import { checkKnown } from '../handlers/known-member.ts'
import { ofToken } from '../handlers/of-token.ts'
import { applyActivities } from '../ledger/apply-activities.ts'
import { pageOf, readCursor } from '../ledger/cursor.ts'
import { keepReply, repliedBefore } from '../ledger/kept-reply.ts'
import { programInForce } from '../ledger/program-in-force.ts'
import type { Changed } from '../ledger/write.ts'
import { contestRow } from './contest-row.ts'
import { drawContest as draw } from './draw.ts'
import { enter, lockMember } from './enter.ts'
import { givePrizes } from './give-prizes.ts'
import { myContests, publicContest } from './public-contest.ts'
import { withdraw } from './withdraw.ts'

export const listContests: Handler<'listContests'> = ({ db, caller: { program: tenant }, now }) =>
  db.transaction(tenant, async tx => {
    const { program } = await programInForce(tx, tenant)
    const items = []
    for (const { id } of program.contests) items.push(await publicContest(tx, tenant, program, id, now()))
    return { items }
  })

export const getContest: Handler<'getContest'> = ({ db, caller: { program: tenant }, params, now }) =>
  db.transaction(tenant, async tx => {
    const { program } = await programInForce(tx, tenant)
    return publicContest(tx, tenant, program, params.contest, now())
  })

export const listEntrants: Handler<'listEntrants'> = ({ db, caller: { program: tenant }, params, query }) => {
  const after = readCursor('entrants', query.cursor)
  return db.transaction(tenant, async tx => {
    await contestRow(tx, tenant, params.contest)
    const { rows } = await sql<Entrant>`
      select id, tickets from contest_entrants
      where program_id = ${tenant} and contest = ${params.contest} and tickets > 0
        and (${after}::text is null or id > ${after}::text collate "C")
      order by id limit ${query.limit + 1}`.execute(tx)
    return pageOf('entrants', rows, query.limit)
  })
}

export const listMyContests: Handler<'listMyContests'> = ({ db, caller, now }) => {
  const member = ofToken(caller)
  return db.transaction(caller.program, async tx => {
    const { program } = await programInForce(tx, caller.program)
    await checkKnown(tx, caller.program, member)
    return { items: await myContests(tx, caller.program, program, member, now()) }
  })
}

export const enterContest: Handler<'enterContest'> = async call => {
  const { db, caller, params, body, now, newId } = call
  const { program: tenant } = caller
  const member = ofToken(caller)
  const asking = { tenant, member, request: { enter: params.contest, ...body }, key: keyOf(call) }
  const { entry, changed } = await db.transaction(tenant, async tx => {
    const inForce = await programInForce(tx, tenant)
    await lockMember(tx, tenant, member)
    const before = await repliedBefore<ContestEntry>(tx, asking)
    if (before) return { entry: before, changed: [] }
    const moment = now()
    const entering = { contest: params.contest, member, entering: body }
    const entered = await enter(tx, tenant, inForce, entering, { now: moment, newId })
    await keepReply(tx, asking, entered.entry, moment)
    return entered
  })
  call.changed([...changed, ...(await noteEntry(call, member, entry))])
  return entry
}

/** Lets rules know of the entry. A reply that was lost is asked for again, and then this is done, if it was not. */
async function noteEntry(
  call: Call<'enterContest'>,
  member: string,
  { id, at, by, tickets }: ContestEntry,
): Promise<Changed[]> {
  const data = { contest: call.params.contest, by, tickets }
  const occasion = { type: 'contest.entered', id: `tenth:contest:${id}`, member, at, data } as const
  return (await applyActivities(call.db, call.caller.program, [occasion], call)).changed
}

export const withdrawEntry: Handler<'withdrawEntry'> = async ({ db, caller, params, now, newId, changed }) => {
  const { program: tenant } = caller
  const member = ofToken(caller)
  const done = await db.transaction(tenant, async tx => {
    const inForce = await programInForce(tx, tenant)
    await lockMember(tx, tenant, member)
    const which = { contest: params.contest, entry: params.entry, member }
    return withdraw(tx, tenant, inForce, which, { now: now(), newId })
  })
  changed(done.changed)
  return done.entry
}

export const drawContest: Handler<'drawContest'> = async call => {
  const { db, caller, params, now, newId } = call
  const { program: tenant } = caller
  await db.transaction(tenant, async tx => {
    await draw(tx, tenant, await programInForce(tx, tenant), params.contest, { now: now(), newId })
  })
  call.changed(await givePrizes(db, tenant, params.contest, call))
  return db.transaction(tenant, async tx => {
    const { program } = await programInForce(tx, tenant)
    return publicContest(tx, tenant, program, params.contest, now())
  })
}

export const listContestWinners: Handler<'listContestWinners'> = ({ db, caller: { program: tenant }, params }) =>
  db.transaction(tenant, async tx => {
    await contestRow(tx, tenant, params.contest)
    const { rows } = await sql<Omit<ContestWinner, 'givenAt'> & { givenAt: Date | null }>`
      select place, entrant, member_id as member, grants, given_at as "givenAt" from contest_winners
      where program_id = ${tenant} and contest = ${params.contest} order by place`.execute(tx)
    return { items: rows.map(row => ({ ...row, givenAt: row.givenAt?.toISOString() ?? null })) }
  })
