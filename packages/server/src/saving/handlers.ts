import type { Cancellation, CancellationCase } from '@tenth/contract'
import { sql } from 'kysely'
import { ProblemError } from '../app/problem-error.ts'
import type { Handler } from '../handlers/handler.ts'
import { checkKnown } from '../handlers/known-member.ts'
import { ofToken } from '../handlers/of-token.ts'
import { pageOf, readCursor } from '../ledger/cursor.ts'
import { findProgram, programInForce } from '../ledger/program-in-force.ts'
import { caseColumns, caseView, findCase, shopViews, type CaseRow } from './case-row.ts'
import { figuresOf } from './figures.ts'
import { cancelAtOnce, requestCancellation as beginAt, stepOn, type Shown } from './flow.ts'

const forMember: Shown<Cancellation> = (_tx, { row }, { program }, now) => Promise.resolve(caseView(row, program, now))

const forShop =
  (tenant: string): Shown<CancellationCase> =>
  async (tx, { row }, { program }, now) => {
    const [view] = await shopViews(tx, tenant, [row], program, now)
    if (!view) throw new Error(`There is no cancellation ${row.id}.`)
    return view
  }

export const requestMyCancellation: Handler<'requestMyCancellation'> = async call => {
  const { program: tenant } = call.caller
  const asked = { tenant, subscription: call.params.subscription, member: ofToken(call.caller), by: 'member' } as const
  const { view, changed } = await beginAt(call.db, asked, call, forMember)
  call.changed(changed)
  return view
}

export const cancelMySubscription: Handler<'cancelMySubscription'> = async call => {
  const { program: tenant } = call.caller
  const asked = { tenant, subscription: call.params.subscription, member: ofToken(call.caller), by: 'member' } as const
  const { view, changed } = await cancelAtOnce(call.db, asked, call, forMember)
  call.changed(changed)
  return view
}

export const getMyCancellation: Handler<'getMyCancellation'> = ({ db, caller, params, now }) =>
  db.transaction(caller.program, async tx => {
    const { program } = await programInForce(tx, caller.program)
    const member = ofToken(caller)
    await checkKnown(tx, caller.program, member)
    const row = await findCase(tx, caller.program, params.cancellation)
    if (row?.member !== member) throw new ProblemError('cancellation_unknown')
    return caseView(row, program, now())
  })

export const stepMyCancellation: Handler<'stepMyCancellation'> = async call => {
  const { program: tenant } = call.caller
  const asked = { tenant, id: call.params.cancellation, member: ofToken(call.caller), by: 'member' } as const
  const { view, changed } = await stepOn(call.db, asked, call.body, call, forMember)
  call.changed(changed)
  return view
}

export const requestCancellation: Handler<'requestCancellation'> = async call => {
  const { program: tenant } = call.caller
  const asked = { tenant, subscription: call.params.subscription, member: null, by: 'shop' } as const
  const { view, changed } = await beginAt(call.db, asked, call, forShop(tenant))
  call.changed(changed)
  return view
}

export const cancelSubscription: Handler<'cancelSubscription'> = async call => {
  const { program: tenant } = call.caller
  const asked = { tenant, subscription: call.params.subscription, member: null, by: 'shop' } as const
  const { view, changed } = await cancelAtOnce(call.db, asked, call, forShop(tenant))
  call.changed(changed)
  return view
}

export const stepCancellation: Handler<'stepCancellation'> = async call => {
  const { program: tenant } = call.caller
  const asked = { tenant, id: call.params.cancellation, member: null, by: 'shop' } as const
  const { view, changed } = await stepOn(call.db, asked, call.body, call, forShop(tenant))
  call.changed(changed)
  return view
}

export const getCancellation: Handler<'getCancellation'> = ({ db, caller: { program: tenant }, params, now }) =>
  db.transaction(tenant, async tx => {
    const row = await findCase(tx, tenant, params.cancellation)
    const [view] = row ? await shopViews(tx, tenant, [row], (await findProgram(tx, tenant))?.program ?? {}, now()) : []
    if (!view) throw new ProblemError('cancellation_unknown')
    return view
  })

export const listCancellations: Handler<'listCancellations'> = ({ db, caller: { program: tenant }, query, now }) => {
  const after = readCursor('cancellations', query.cursor)
  return db.transaction(tenant, async tx => {
    const status = query.status ?? null
    // What nobody went on with in time has lapsed, whatever is stored.
    const { rows } = await sql<CaseRow>`
      select ${caseColumns} from cancellations c
      where c.program_id = ${tenant} and (${after}::text is null or c.id < ${after}::text collate "C")
        and (${status}::text is null or ${status}::text = case
          when c.status in ('requested', 'offered', 'talking') and c.until <= ${now()} then 'lapsed' else c.status end)
      order by c.id desc limit ${query.limit + 1}`.execute(tx)
    const page = pageOf('cancellations', rows, query.limit)
    const program = (await findProgram(tx, tenant))?.program ?? {}
    return { items: await shopViews(tx, tenant, page.items, program, now()), next: page.next }
  })
}

export const savingFigures: Handler<'savingFigures'> = ({ db, caller: { program: tenant }, query, now }) =>
  db.transaction(tenant, tx => figuresOf(tx, tenant, query, now()))
