import { sql } from 'kysely'
import { ProblemError } from '../app/problem-error.ts'
import type { Tx } from '../db/database.ts'
import type { Call, Handler } from '../handlers/handler.ts'
import { keyOf } from '../handlers/idempotency-key.ts'
import { checkKnown } from '../handlers/known-member.ts'
import { ofToken } from '../handlers/of-token.ts'
import { contentHash } from '../ledger/canonical-json.ts'
import { cursorOf, pageOf, readCursor } from '../ledger/cursor.ts'
import { keepReply, repliedBefore } from '../ledger/kept-reply.ts'
import { lockMembers } from '../ledger/lock-members.ts'
import { programInForce, type ProgramInForce } from '../ledger/program-in-force.ts'
import { write, type Changed } from '../ledger/write.ts'
import { emptyWriting } from '../ledger/writing.ts'
import { answerCase as answer } from './answer-case.ts'
import { budgetStates } from './budgets.ts'
import { caseColumns, caseView, caseViews, findCase, myCase, type CaseRow } from './case-row.ts'
import { closeCase as close } from './close-case.ts'
import { compensationsOf, fulfil } from './compensation-rows.ts'
import { openCase as open } from './open-case.ts'
import { decideProposal as decide, propose } from './propose.ts'

export const openMyCase: Handler<'openMyCase'> = async call => {
  const { db, caller, body } = call
  const tenant = caller.program
  const asking = { tenant, member: ofToken(caller), request: { openCase: body }, key: keyOf(call) }
  const { reply, changed } = await db.transaction(tenant, async tx => {
    const { program } = await programInForce(tx, tenant)
    await lockMember(tx, tenant, asking.member)
    const before = await repliedBefore<ReturnType<typeof myCase>>(tx, asking)
    if (before) return { reply: before, changed: [] }
    const [id, now] = [call.newId(), call.now()]
    const opened = { ...body, id, member: asking.member, openedBy: 'member' } as const
    await open(tx, tenant, program, opened, { now, newId: call.newId })
    const reply = myCase(await mustFind(tx, tenant, id))
    await keepReply(tx, asking, reply, now)
    return { reply, changed: await touch(tx, tenant, asking.member) }
  })
  call.changed(changed)
  return reply
}

export const listMyCases: Handler<'listMyCases'> = ({ db, caller, query }) => {
  const member = ofToken(caller)
  const before = turnOf(query.cursor)
  return db.transaction(caller.program, async tx => {
    const { program } = await programInForce(tx, caller.program)
    await checkKnown(tx, caller.program, member)
    const rows = await casesOf(tx, caller.program, { member, status: null, before, limit: query.limit + 1 })
    const { shown, next } = paged(rows, query.limit)
    return { items: shown.map(myCase), next, reasons: program.recovery?.reasons ?? [] }
  })
}

export const answerMyCase: Handler<'answerMyCase'> = call => {
  const member = ofToken(call.caller)
  const said = { case: call.params.case, answer: call.body.answer, member }
  return inCase(
    call,
    (tx, inForce, context) => answer(tx, call.caller.program, inForce, said, context),
    async tx => myCase(await mustFind(tx, call.caller.program, said.case)),
  )
}

export const openCase: Handler<'openCase'> = async call => {
  const { db, caller, body } = call
  const { id, author = null, ...complaint } = body
  const { reply, changed } = await db.transaction(caller.program, async tx => {
    const { program } = await programInForce(tx, caller.program)
    await lockMember(tx, caller.program, body.member)
    const hash = contentHash(body)
    const before = await findCase(tx, caller.program, id)
    if (before && !(before.hash && Buffer.from(before.hash).equals(hash))) throw new ProblemError('case_differs')
    if (before) return { reply: await caseView(tx, caller.program, id), changed: [] }
    const opened = { ...complaint, id, openedBy: 'shop', author, hash } as const
    await open(tx, caller.program, program, opened, { now: call.now(), newId: call.newId })
    const changed = await touch(tx, caller.program, body.member)
    return { reply: await caseView(tx, caller.program, id), changed }
  })
  call.changed(changed)
  return reply
}

export const listCases: Handler<'listCases'> = ({ db, caller: { program: tenant }, query }) => {
  const { member = null, status = null, limit } = query
  const before = turnOf(query.cursor)
  return db.transaction(tenant, async tx => {
    const { shown, next } = paged(await casesOf(tx, tenant, { member, status, before, limit: limit + 1 }), limit)
    return { items: await caseViews(tx, tenant, shown), next }
  })
}

export const getCase: Handler<'getCase'> = ({ db, caller, params }) =>
  db.transaction(caller.program, tx => caseView(tx, caller.program, params.case))

export const proposeCompensation: Handler<'proposeCompensation'> = call => {
  const { program: tenant } = call.caller
  const offer = { ...call.body, case: call.params.case }
  return inCase(call, async (tx, inForce, context) => {
    await propose(tx, tenant, inForce, offer, context)
    return touch(tx, tenant, (await mustFind(tx, tenant, offer.case)).member)
  })
}

export const decideProposal: Handler<'decideProposal'> = call => {
  const { program: tenant } = call.caller
  const decided = { ...call.body, case: call.params.case }
  return inCase(call, async (tx, inForce, context) => {
    await decide(tx, tenant, inForce, decided, context)
    return touch(tx, tenant, (await mustFind(tx, tenant, decided.case)).member)
  })
}

export const answerCase: Handler<'answerCase'> = call => {
  const said = { ...call.body, case: call.params.case, member: null }
  return inCase(call, (tx, inForce, context) => answer(tx, call.caller.program, inForce, said, context))
}

export const closeCase: Handler<'closeCase'> = call => {
  const which = { ...call.body, case: call.params.case }
  return inCase(call, (tx, inForce, context) => close(tx, call.caller.program, inForce, which, context))
}

export const listCompensations: Handler<'listCompensations'> = ({ db, caller, query: { limit, cursor, due } }) => {
  const after = readCursor('compensations', cursor)
  return db.transaction(caller.program, async tx =>
    pageOf('compensations', await compensationsOf(tx, caller.program, { after, limit: limit + 1, due }), limit),
  )
}

export const fulfilCompensation: Handler<'fulfilCompensation'> = ({ db, caller, params, body, now, newId }) => {
  const done = { id: params.compensation, reference: body.reference }
  return db.transaction(caller.program, tx => fulfil(tx, caller.program, done, { now: now(), newId }))
}

export const listBudgets: Handler<'listBudgets'> = ({ db, caller: { program: tenant }, now }) =>
  db.transaction(tenant, async tx => {
    const { program } = await programInForce(tx, tenant)
    return { items: await budgetStates(tx, tenant, program, now()) }
  })

type InCase = Pick<Call<'getCase'>, 'db' | 'caller' | 'params' | 'now' | 'newId' | 'changed'>

/** Does something about a case and answers it as it is then: to the shop, unless `view` says otherwise. */
async function inCase<View = Awaited<ReturnType<typeof caseView>>>(
  { db, caller: { program: tenant }, params, now, newId, changed }: InCase,
  work: (tx: Tx, inForce: ProgramInForce, context: { now: Date; newId: () => string }) => Promise<Changed[]>,
  view: (tx: Tx) => Promise<View> = tx => caseView(tx, tenant, params.case) as Promise<View>,
): Promise<View> {
  const done = await db.transaction(tenant, async tx => {
    const touched = await work(tx, await programInForce(tx, tenant), { now: now(), newId })
    return { touched, reply: await view(tx) }
  })
  changed(done.touched)
  return done.reply
}

async function casesOf(
  tx: Tx,
  tenant: string,
  { member, status, before, limit }: Record<'member' | 'status' | 'before', string | null> & { limit: number },
): Promise<CaseRow[]> {
  const { rows } = await sql<CaseRow>`
    select ${caseColumns} from cases c
    where c.program_id = ${tenant} and (${member}::text is null or c.member_id = ${member}::text)
      and (${status}::text is null or c.status = ${status}::text)
      and (${before}::bigint is null or c.turn < ${before}::bigint)
    order by c.turn desc limit ${limit}`.execute(tx)
  return rows
}

function paged(rows: readonly CaseRow[], limit: number): { shown: CaseRow[]; next: string | null } {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { shown, next: rows.length > limit && last ? cursorOf('cases', String(last.turn)) : null }
}

function turnOf(cursor: string | undefined): string | null {
  const turn = readCursor('cases', cursor)
  if (turn !== null && !/^\d{1,15}$/.test(turn)) throw new ProblemError('cursor_invalid')
  return turn
}

async function mustFind(tx: Tx, tenant: string, id: string): Promise<CaseRow> {
  const row = await findCase(tx, tenant, id)
  if (!row) throw new ProblemError('case_unknown')
  return row
}

async function lockMember(tx: Tx, tenant: string, member: string): Promise<void> {
  if (!(await lockMembers(tx, tenant, [member])).has(member)) throw new ProblemError('member_unknown')
}

function touch(tx: Tx, tenant: string, member: string): Promise<Changed[]> {
  return write(tx, tenant, { ...emptyWriting(), touched: new Set([member]) })
}
