import type { RefusalCode } from '@tenth/contract'
import { endOfDayAfter } from '@tenth/engine'
import { sql } from 'kysely'
import { ProblemError, refused } from '../app/problem-error.ts'
import type { Tx } from '../db/database.ts'
import type { Clock } from '../ledger/apply-activities.ts'
import { emit } from '../ledger/emit.ts'
import { lockMembers } from '../ledger/lock-members.ts'
import { iso } from '../ledger/millis.ts'
import type { ProgramInForce } from '../ledger/program-in-force.ts'
import { write, type Changed } from '../ledger/write.ts'
import { emptyWriting } from '../ledger/writing.ts'
import { caseColumns, caseStatusAt, type CaseRow } from './case-row.ts'
import { addStep, writeCase, type By } from './case-steps.ts'
import { isHeldOut } from './hold-out.ts'
import { findSubscription, type SubscriptionRow } from './subscription-row.ts'

/** Whose subscription; the member is known where they ask themselves. */
export interface Asked {
  tenant: string
  subscription: string
  member: string | null
  by: By
}

/** A cancellation, and whose page shows something new. */
export interface Stepped {
  row: CaseRow
  changed: Changed[]
}

/** Begins a cancellation, or answers the one that is open. The reason is asked for where the programme has reasons. */
export async function begin(tx: Tx, asked: Asked, inForce: ProgramInForce, clock: Clock): Promise<Stepped> {
  const { subscription, latest } = await lockedSubscription(tx, asked)
  const now = clock.now()
  if (latest && ['requested', 'offered', 'talking'].includes(caseStatusAt(latest, now))) {
    return { row: latest, changed: [] }
  }
  if (subscription.status === 'cancelled') throw refuse('subscription_not_active', subscription)
  if (!inForce.program.saving) throw refuse('saving_off', subscription)
  return open(tx, asked, inForce, clock, { subscription, latest })
}

/** The case that is to be cancelled at once: the open one, or a new one. One that is cancelled already is answered. */
export async function caseToCancel(tx: Tx, asked: Asked, inForce: ProgramInForce, clock: Clock): Promise<Stepped> {
  const { subscription, latest } = await lockedSubscription(tx, asked)
  if (latest && ['requested', 'offered', 'talking'].includes(caseStatusAt(latest, clock.now()))) {
    return { row: latest, changed: [] }
  }
  if (subscription.status === 'cancelled') {
    if (latest?.status === 'cancelled') return { row: latest, changed: [] }
    throw refuse('subscription_not_active', subscription)
  }
  return open(tx, asked, inForce, clock, { subscription, latest })
}

/** Locks the member of a subscription, and finds what became of it last. */
async function lockedSubscription(
  tx: Tx,
  { tenant, subscription: id, member }: Asked,
): Promise<{ subscription: SubscriptionRow; latest: CaseRow | undefined }> {
  if (member !== null && !(await lockMembers(tx, tenant, [member])).has(member))
    throw new ProblemError('member_unknown')
  const seen = await findSubscription(tx, tenant, id)
  if (!seen || (member !== null && seen.member !== member)) throw new ProblemError('subscription_unknown')
  if (member === null) await lockMembers(tx, tenant, [seen.member])
  const subscription = (await findSubscription(tx, tenant, id)) ?? seen
  const { rows } = await sql<CaseRow>`
    select ${caseColumns} from cancellations c where c.program_id = ${tenant} and c.subscription_id = ${id}
    order by c.id desc limit 1`.execute(tx)
  return { subscription, latest: rows[0] }
}

async function open(
  tx: Tx,
  { tenant, by }: Asked,
  { program, version, emailSalt }: ProgramInForce,
  { now: clock, newId }: Clock,
  { subscription, latest }: { subscription: SubscriptionRow; latest: CaseRow | undefined },
): Promise<Stepped> {
  const now = clock()
  if (latest && latest.status !== 'lapsed' && caseStatusAt(latest, now) === 'lapsed') {
    await writeCase(tx, tenant, { ...latest, status: 'lapsed' }, { step: 'lapse', by: 'time', what: null }, now)
  }
  const { id: of, member } = subscription
  const { saving } = program
  const id = newId()
  const at = now.getTime()
  const until = endOfDayAfter(at, saving?.answerWithin ?? { count: 1, unit: 'day' }, program.timeZone)
  const holdOut = isHeldOut(member, saving?.holdOut ?? 0, emailSalt)
  const { rows } = await sql<CaseRow>`
    insert into cancellations as c (program_id, id, subscription_id, member_id, status, at, until, hold_out, version)
    values (${tenant}, ${id}, ${of}, ${member}, 'requested', ${now}, ${new Date(until)}, ${holdOut}, ${version})
    returning ${caseColumns}`.execute(tx)
  const row = rows[0]
  if (!row) throw new Error('A cancellation was not written.')
  await addStep(tx, tenant, id, { step: 'request', by, what: null }, now)
  const data = { cancellation: id, subscription: of, plan: subscription.plan, until: iso(until) }
  await emit(tx, tenant, [{ id: newId(), type: 'cancellation.requested', member, data, at: now.toISOString() }])
  return { row, changed: await write(tx, tenant, { ...emptyWriting(), touched: new Set([member]) }) }
}

function refuse(code: RefusalCode, { id }: SubscriptionRow): ProblemError {
  return refused({ code, facts: { subscription: id } })
}
