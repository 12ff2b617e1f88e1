import type { Referral, ReviewNote } from '@tenth/contract'
import { payApproved, type ReferralStep } from '@tenth/engine'
import { sql } from 'kysely'
import { ProblemError, refused } from '../app/problem-error.ts'
import type { Database, Tx } from '../db/database.ts'
import type { Clock } from '../ledger/apply-activities.ts'
import { emit } from '../ledger/emit.ts'
import { lockMembers } from '../ledger/lock-members.ts'
import { memberStates } from '../ledger/member-states.ts'
import { postings } from '../ledger/posting.ts'
import { programInForce } from '../ledger/program-in-force.ts'
import { write, type Changed } from '../ledger/write.ts'
import { emptyWriting } from '../ledger/writing.ts'
import { advocacies } from './advocacies.ts'
import { recordReferral } from './record-referral.ts'
import { referralColumns, referralView, type ReferralRow } from './referral-row.ts'

/** What the shop decides about a referral. */
export interface Deciding {
  tenant: string
  referral: string
  decision: 'approved' | 'refused'
  note: ReviewNote
}

/**
 * Approves or refuses a referral that has not paid. Decided in the same way before, nothing changes and the answer is
 * the same; a friend who came to count meanwhile is paid for now.
 *
 * @throws ProblemError when there is no such referral, or it has ended in another way.
 */
export async function decideReview(
  db: Database,
  { tenant, referral: id, decision, note }: Deciding,
  clock: Clock,
): Promise<{ referral: Referral; changed: Changed[] }> {
  return db.transaction(tenant, async tx => {
    const now = clock.now()
    const { advocate, friend } = await find(tx, tenant, id)
    await lockMembers(tx, tenant, [advocate, friend])
    // Read again: whoever held the members may have changed it.
    const row = await find(tx, tenant, id)
    if (row.reviewed === decision) return { referral: referralView(row, now), changed: [] }
    const { status } = referralView(row, now)
    if (row.reviewed !== null || (status !== 'joined' && status !== 'review')) {
      throw refused({ code: 'referral_not_open', facts: { referral: id, status } })
    }
    await keepDecision(tx, tenant, { id, decision, note, now })
    const author = note.author.id
    const data = { referral: id, advocate, friend, author, note: note.note ?? null }
    const type = `referral.${decision}` as const
    await emit(tx, tenant, [{ id: clock.newId(), type, member: advocate, data, at: now.toISOString() }])
    const pays = decision === 'approved' && row.status === 'review'
    const changed = pays
      ? await pay(tx, tenant, row, { now, newId: clock.newId })
      : await write(tx, tenant, { ...emptyWriting(), touched: new Set([advocate]) })
    return { referral: referralView(await find(tx, tenant, id), now), changed }
  })
}

async function find(tx: Tx, tenant: string, id: string): Promise<ReferralRow> {
  const { rows } = await sql<ReferralRow>`
    select ${referralColumns} from referrals where program_id = ${tenant} and id = ${id}`.execute(tx)
  const [row] = rows
  if (!row) throw new ProblemError('referral_unknown')
  return row
}

async function keepDecision(
  tx: Tx,
  tenant: string,
  { id, decision, note, now }: { id: string; decision: Deciding['decision']; note: ReviewNote; now: Date },
): Promise<void> {
  const review = JSON.stringify({ author: note.author, note: note.note ?? null, at: now.toISOString() })
  await sql`
    update referrals set reviewed = ${decision}, review = ${review}::jsonb,
      status = case when ${decision} = 'refused' then 'refused' else status end
    where program_id = ${tenant} and id = ${id}`.execute(tx)
}

/** Pays as if it had been on the day the friend came to count. */
async function pay(
  tx: Tx,
  tenant: string,
  row: ReferralRow,
  { now, newId }: { now: Date; newId: () => string },
): Promise<Changed[]> {
  const inForce = await programInForce(tx, tenant)
  const { id, advocate, friend, flags, order } = row
  const states = await memberStates(tx, tenant, [advocate, friend])
  const advocacy = (await advocacies(tx, tenant, [{ key: id, advocate, referral: id }])).get(id)
  if (!advocacy || row.convertedAt === null) throw new Error(`Referral ${id} has nobody to pay.`)
  const at = row.convertedAt.getTime()
  const context = { now: now.getTime(), newId }
  const { entries, ...paid } = payApproved(
    inForce.program,
    [...states.values()],
    advocacy,
    { friend, order, at },
    context,
  )
  const step: ReferralStep = {
    ...{ id, advocate, friend, flags, isNew: false, status: 'paid', lapsesAt: null, convertedAt: at },
    ...paid,
  }
  const why = { activity: null, redemption: null, referral: id, grant: `referral ${id}`, version: inForce.version, now }
  const writing = { ...emptyWriting(), postings: postings(entries, why) }
  entries.forEach(({ member }) => writing.touched.add(member))
  recordReferral(step, inForce, { order, at: row.at.toISOString(), now, newId }, writing)
  return write(tx, tenant, writing)
}
