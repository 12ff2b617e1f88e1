import type { ContestEntry } from '@tenth/contract'
import { giveBackSpent, type Forgiven, type RedemptionState } from '@tenth/engine'
import { sql } from 'kysely'
import { ProblemError, refused } from '../app/problem-error.ts'
import type { Tx } from '../db/database.ts'
import { joinClock, lotClock, lotEnd } from '../ledger/lot-end.ts'
import { memberStates } from '../ledger/member-states.ts'
import { millis } from '../ledger/millis.ts'
import { postings } from '../ledger/posting.ts'
import type { ProgramInForce } from '../ledger/program-in-force.ts'
import { write, type Changed } from '../ledger/write.ts'
import { emptyWriting } from '../ledger/writing.ts'
import { contestRow } from './contest-row.ts'
import { entriesOf } from './entry-rows.ts'

interface Context {
  now: Date
  newId: () => string
}

/** Takes back tickets that were bought: the points return to where they came from. The caller has locked the member. */
export async function withdraw(
  tx: Tx,
  tenant: string,
  inForce: ProgramInForce,
  { contest, member, entry: id }: { contest: string; member: string; entry: string },
  context: Context,
): Promise<{ entry: ContestEntry; changed: Changed[] }> {
  const row = await contestRow(tx, tenant, contest, 'share')
  const entry = (await entriesOf(tx, tenant, member, contest)).find(entry => entry.id === id)
  if (!entry) throw new ProblemError('entry_unknown')
  const { contest: _contest, ...shown } = entry
  if (!entry.counts) return { entry: shown, changed: [] }
  if (entry.by !== 'points') throw refused({ code: 'contest_entry_not_bought', facts: {} })
  if (row.status === 'drawn') throw refused({ code: 'contest_not_open', facts: { status: 'drawn' } })
  const changed = await payBack(tx, tenant, inForce, { contest, member, entry: id }, context)
  return { entry: { ...shown, counts: false }, changed }
}

/** Pays tickets back and lets them count no more. The caller has locked the member, and keeps the contest from its draw. */
export async function payBack(
  tx: Tx,
  tenant: string,
  inForce: ProgramInForce,
  { contest, member, entry }: { contest: string; member: string; entry: string },
  { now, newId }: Context,
): Promise<Changed[]> {
  const state = (await memberStates(tx, tenant, [member])).get(member)
  if (!state) throw new ProblemError('member_unknown')
  await sql`update contest_entries set removed_at = ${now} where program_id = ${tenant} and id = ${entry}`.execute(tx)
  const spent = { took: await tookBy(tx, tenant, entry), forgiven: await forgivenSince(tx, tenant, entry) }
  const { entries, reclaimed } = giveBackSpent(state, spent, `contest:${contest}`, { now: now.getTime(), newId })
  const cause = { activity: null, redemption: null, referral: null, grant: `contest entry ${entry}` }
  return write(tx, tenant, {
    ...emptyWriting(),
    postings: postings(entries, { ...cause, version: inForce.version, now }),
    reclaimed,
    touched: new Set([member]),
  })
}

async function tookBy(tx: Tx, tenant: string, entry: string): Promise<RedemptionState['took']> {
  const { rows } = await sql<RedemptionState['took'][number]>`
    select took.amount,
      jsonb_build_object('id', l.id, 'unit', l.unit, 'remaining', l.remaining,
        'pendingUntil', ${millis('l.pending_until')}, 'expiresAt', ${lotEnd}, 'clock', ${lotClock}, 'awaits', l.awaits) as lot
    from contest_entries e,
      jsonb_to_recordset(e.took) as took(lot text, amount bigint)
    join lots l on l.program_id = ${tenant} and l.id = took.lot
    ${joinClock}
    where e.program_id = ${tenant} and e.id = ${entry}
    order by l.id`.execute(tx)
  return rows
}

/** What refunds had to forgive since the tickets were bought, less what was taken after all; the earliest first. */
async function forgivenSince(tx: Tx, tenant: string, entry: string): Promise<Forgiven[]> {
  const { rows } = await sql<Forgiven>`
    select f.id, f.member_id as member, f.unit, f.order_id as "order", f.line_id as line, f.rule, f.lot,
      f.amount - f.reclaimed as amount
    from contest_entries e
    join forgiven f on f.program_id = e.program_id and f.member_id = e.member_id and f.unit = 'points'
      and f.turn > e.turn and f.reclaimed < f.amount
    where e.program_id = ${tenant} and e.id = ${entry}
    order by f.turn`.execute(tx)
  return rows
}
