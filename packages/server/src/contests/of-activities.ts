import type { Contest, Program } from '@tenth/contract'
import { factsOf, holds } from '@tenth/engine'
import { sql } from 'kysely'
import type { Tx } from '../db/database.ts'
import type { Happened } from '../ledger/happened.ts'
import { addEntry, ticketsOf } from './add-entry.ts'
import { contestRow, statusOf } from './contest-row.ts'

interface Context {
  now: Date
  newId: () => string
}

/** What activities mean for contests: they enter, and refunds take back what an order entered. */
export async function contestsFollow(
  tx: Tx,
  tenant: string,
  program: Program,
  happened: readonly Happened[],
  context: Context,
): Promise<void> {
  for (const one of happened) {
    const { activity } = one
    if (activity.type === 'order.refunded') await loseEntries(tx, tenant, program, activity.refund.order, context.now)
    for (const contest of program.contests) await enterBy(tx, tenant, program, contest, one, context)
  }
}

/** Enters by every way that waits for such an activity, as far as the member's most tickets let it. */
async function enterBy(
  tx: Tx,
  tenant: string,
  program: Program,
  contest: Contest,
  { activity, profile, at }: Happened,
  context: Context,
): Promise<void> {
  const facts = factsOf(program, activity, profile, at)
  const tickets = contest.ways.reduce(
    (sum, way) =>
      way.by === 'action' && way.on === activity.type && (!way.when || holds(way.when, facts))
        ? sum + way.tickets
        : sum,
    0,
  )
  const isTime = Date.parse(contest.opens) <= at && at < Date.parse(contest.closes)
  if (tickets === 0 || !isTime || (contest.audience && !holds(contest.audience, facts))) return
  const row = await contestRow(tx, tenant, contest.id, 'share')
  // Reported late, but before the draw, it counts: what matters is when it happened.
  if (row.status !== 'running' || statusOf(row, contest, context.now) === 'announced') return
  const { member } = activity
  const room = contest.most - (await ticketsOf(tx, tenant, contest.id, member))
  if (room <= 0) return
  const order = activity.type === 'order.paid' ? activity.order.id : null
  const effect = `${contest.id} activity ${activity.id}`
  const entry = { id: context.newId(), contest, member, by: 'action', tickets: Math.min(tickets, room) } as const
  await addEntry(tx, tenant, { ...entry, order, effect }, context)
}

async function loseEntries(tx: Tx, tenant: string, { contests }: Program, order: string, now: Date): Promise<void> {
  const { rows } = await sql<{ id: string; contest: string }>`
    select id, contest from contest_entries
    where program_id = ${tenant} and order_id = ${order} and removed_at is null order by contest`.execute(tx)
  for (const { id, contest: of } of rows) {
    const row = await contestRow(tx, tenant, of, 'share')
    if (row.status === 'drawn') continue
    const contest = contests.find(contest => contest.id === of)
    if (contest?.refund === 'whole' && !(await isAllBack(tx, tenant, order))) continue
    await sql`
      update contest_entries set removed_at = ${now}
      where program_id = ${tenant} and id = ${id} and removed_at is null`.execute(tx)
  }
}

async function isAllBack(tx: Tx, tenant: string, order: string): Promise<boolean> {
  const { rows } = await sql`
    select from order_lines
    where program_id = ${tenant} and order_id = ${order}
      and refunded_quantity < quantity and refunded_amount < amount limit 1`.execute(tx)
  return rows.length === 0
}
