import type { Activity, ImportedActivity, Program } from '@tenth/contract'
import { sql } from 'kysely'
import type { ProblemError } from '../app/problem-error.ts'
import type { Tx } from '../db/database.ts'
import { applyPast } from '../ledger/apply-activities.ts'
import { claim } from '../ledger/claim.ts'
import { recordedOrder } from '../ledger/order-of.ts'
import { programInForce } from '../ledger/program-in-force.ts'
import type { Imported, Importing } from './imported.ts'
import { refuseRow, type Row } from './row.ts'

/**
 * Records what happened before. Orders and their refunds are kept as such, so that they count for tiers and conditions
 * and can be refunded; nothing is given for anything.
 */
export async function importActivities(tx: Tx, rows: Row<ImportedActivity>[], importing: Importing): Promise<Imported> {
  const { tenant, now, newId } = importing
  const imported: Imported = { added: 0, known: 0, refused: [], changed: [] }
  const members = await membersAmong(tx, tenant, rows)
  const { program } = await programInForce(tx, tenant)
  const lines = new Map<string, number>()
  const orders: Activity[] = []
  const others: Activity[] = []
  for (const { line, value } of rows) {
    const { activity } = value
    if (!members.has(activity.member)) imported.refused.push(refuseRow(line, '/activity/member', 'This is no member.'))
    else if (Date.parse(activity.at ?? '') > now.getTime())
      imported.refused.push(refuseRow(line, '/activity/at', 'This is in the future.'))
    else if (lines.has(activity.id)) imported.known += 1
    else {
      lines.set(activity.id, line)
      ;(isOrder(activity) ? orders : others).push(activity)
    }
  }
  const keep = (activity: Activity, what: 'added' | 'known' | ProblemError) => {
    if (typeof what === 'string') imported[what] += 1
    else imported.refused.push(...refusalsOf(lines.get(activity.id) ?? 1, what))
  }
  const { outcomes, changed } = await applyPast(tx, tenant, orders, { now: () => now, newId }, quiet(program))
  outcomes.forEach((outcome, index) => {
    const activity = orders[index]
    if (activity) keep(activity, outcome.ok ? (outcome.result.replayed ? 'known' : 'added') : outcome.problem)
  })
  const before = await record(tx, tenant, others, now)
  for (const activity of others) keep(activity, before.has(activity.id) ? 'known' : 'added')
  imported.refused.sort((a, b) => a.line - b.line)
  return { ...imported, changed }
}

/** Not locked: activities come before members in the order of locks. */
async function membersAmong(tx: Tx, tenant: string, rows: readonly Row<ImportedActivity>[]): Promise<Set<string>> {
  const ids = JSON.stringify([...new Set(rows.map(({ value }) => value.activity.member))])
  const { rows: found } = await sql<{ id: string }>`
    select id from members
    where program_id = ${tenant} and id in (select jsonb_array_elements_text(${ids}::jsonb))`.execute(tx)
  return new Set(found.map(({ id }) => id))
}

function isOrder(activity: Activity): boolean {
  return activity.type === 'order.paid' || recordedOrder(activity) !== null
}

function refusalsOf(line: number, { message, details }: ProblemError) {
  const errors = details.errors ?? [{ pointer: '', detail: message }]
  return errors.map(({ pointer, detail }) => refuseRow(line, `/activity${pointer}`, detail))
}

/** The programme without anything that gives. */
function quiet(program: Program): Program {
  const { referral: _referral, ...rest } = program
  const cards = program.cards.map(card => ({ ...card, interim: [], claim: 'asked' as const }))
  return { ...rest, cards, earn: [], multipliers: [], offers: [], surveys: [], contests: [], campaigns: [], groups: [] }
}

/** Keeps what is no order; answers what was known before. */
async function record(tx: Tx, tenant: string, activities: readonly Activity[], now: Date): Promise<Set<string>> {
  const known = await claim(tx, tenant, activities, now)
  const answers = activities
    .filter(({ id }) => !known.has(id))
    .map(activity => ({
      id: activity.id,
      content: withoutJoining(activity),
      result: { activity: activity.id, replayed: false, entries: [], refusals: [] },
    }))
  if (answers.length > 0) {
    await sql`
      update activities a set result = w.result, content = w.content
      from jsonb_to_recordset(${JSON.stringify(answers)}::jsonb) as w(id text, result jsonb, content jsonb)
      where a.program_id = ${tenant} and a.id = w.id`.execute(tx)
  }
  return new Set(known.keys())
}

/** Of a joining, addresses and what may tell who somebody is are not kept. */
function withoutJoining(activity: Activity): Activity {
  if (activity.type !== 'member.joined') return activity
  const { joining: _joining, ...rest } = activity
  return rest
}
