import type { Happening } from '@tenth/contract'
import { ProblemError } from '../app/problem-error.ts'
import type { Database, Tx } from '../db/database.ts'
import { contentHash } from './canonical-json.ts'
import { draw, lockBudgets } from '../earning/budgets.ts'
import { recordUses, usesOf, withUsed } from '../earning/rule-uses.ts'
import { claim, unclaim, type Answered } from './claim.ts'
import { concerned } from './concerned.ts'
import { decideActivity } from './decide-activity.ts'
import { loadStates } from './load-states.ts'
import { lockCardStocks } from '../cards/lock-card-stocks.ts'
import { askAfterOrders } from '../surveys/ask.ts'
import { contestsFollow } from '../contests/of-activities.ts'
import { happened } from './happened.ts'
import { lockMembers } from './lock-members.ts'
import type { Outcome } from './outcome.ts'
import { judgeOffersOf, lockOffersOf, recordOffersOf } from '../offers/of-orders.ts'
import { keepSubscriptionsOf } from '../saving/of-activities.ts'
import { review } from '../tiers/review.ts'
import { mayFollow } from '../tiers/what-follows.ts'
import { programInForce, type ProgramInForce } from './program-in-force.ts'
import { write, type Changed } from './write.ts'
import { emptyWriting } from './writing.ts'

export interface Applied {
  outcomes: Outcome[]
  changed: Changed[]
}

/** Time and ids, from outside. */
export interface Clock {
  now: () => Date
  newId: () => string
}

/** Records what happened and gives what the rules give, in one transaction for the whole list. */
export async function applyActivities(
  db: Database,
  tenant: string,
  activities: readonly Happening[],
  clock: Clock,
): Promise<Applied> {
  return db.transaction(tenant, tx => applyIn(tx, tenant, activities, clock))
}

/** The same inside a transaction that has more to do. */
export async function applyIn(
  tx: Tx,
  tenant: string,
  activities: readonly Happening[],
  clock: Clock,
): Promise<Applied> {
  return applyUnder(tx, tenant, activities, clock, await programInForce(tx, tenant), true)
}

/** Records what happened before this ledger was there, under a programme that gives nothing; nothing follows from it. */
export async function applyPast(
  tx: Tx,
  tenant: string,
  activities: readonly Happening[],
  clock: Clock,
  program: ProgramInForce['program'],
): Promise<Applied> {
  return applyUnder(tx, tenant, activities, clock, { ...(await programInForce(tx, tenant)), program }, false)
}

async function applyUnder(
  tx: Tx,
  tenant: string,
  activities: readonly Happening[],
  clock: Clock,
  inForce: ProgramInForce,
  settles: boolean,
): Promise<Applied> {
  const now = clock.now()
  // The same id twice in one list is one activity and its repetition.
  const first = new Map<string, number>()
  activities.forEach(({ id }, index) => first.has(id) || first.set(id, index))
  const firsts = activities.filter(({ id }, index) => first.get(id) === index)
  const known = await claim(tx, tenant, firsts, now)
  const fresh = firsts.filter(({ id }) => !known.has(id))
  const context = { now, newId: clock.newId, settles }
  const { outcomes, changed } = await applyFresh(tx, tenant, inForce, fresh, context)
  const inOrder = activities.map((activity, index) => {
    const at = first.get(activity.id) ?? index
    const outcome = outcomes.get(activity.id)
    if (outcome && (at === index || !outcome.ok)) return outcome
    const original = activities[at] ?? activity
    return replay(activity, outcome ? { hash: contentHash(original), result: outcome.result } : known.get(activity.id))
  })
  return { outcomes: inOrder, changed: [...changed].map(([member, revision]) => ({ member, revision })) }
}

function replay(activity: Happening, before: Answered | undefined): Outcome {
  if (!before) throw new Error(`Nothing is known of activity ${activity.id}.`)
  return Buffer.from(before.hash).equals(contentHash(activity))
    ? { ok: true, result: { ...before.result, replayed: true } }
    : { ok: false, problem: new ProblemError('activity_differs') }
}

interface Fresh {
  outcomes: Map<string, Outcome>
  changed: Map<string, number>
}

async function applyFresh(
  tx: Tx,
  tenant: string,
  inForce: ProgramInForce,
  activities: readonly Happening[],
  context: { now: Date; newId: () => string; settles: boolean },
): Promise<Fresh> {
  const fresh: Fresh = { outcomes: new Map(), changed: new Map() }
  if (activities.length === 0) return fresh
  const converts = inForce.program.referral?.converts.on ?? null
  const members = await concerned(tx, tenant, activities, converts)
  await lockOffersOf(tx, tenant, inForce.program, activities)
  const spent = await lockBudgets(tx, tenant, inForce.program, [...activities, ...mayFollow(inForce.program)])
  await lockCardStocks(tx, tenant, inForce.program, activities)
  await lockMembers(tx, tenant, [...new Set([...members.values()].flatMap(some => [...some]))])
  for (const [index, wave] of waves(activities, members).entries()) {
    // A friend who joined in an earlier wave has an advocate now; the joining has locked them.
    const now = index === 0 ? members : await concerned(tx, tenant, wave, converts)
    const states = await loadStates(tx, tenant, wave, now, inForce, context.now)
    const uses = await usesOf(tx, tenant, inForce.program, wave, context.now)
    const writing = emptyWriting()
    for (const activity of wave) {
      const used = { limits: uses.get(activity.id) ?? {}, campaigns: spent }
      fresh.outcomes.set(
        activity.id,
        decideActivity(activity, withUsed(states.get(activity.id), used), inForce, context, writing),
      )
      draw(
        spent,
        writing.uses.filter(use => use.activity === activity.id),
      )
    }
    const shown = { ...context, touched: writing.touched }
    const offers = await judgeOffersOf(tx, tenant, wave, fresh.outcomes, states, inForce, shown)
    await keepSubscriptionsOf(tx, tenant, wave, fresh.outcomes, inForce, shown)
    await unclaim(
      tx,
      tenant,
      wave.map(({ id }) => id).filter(id => !fresh.outcomes.get(id)?.ok),
    )
    for (const { member, revision } of await write(tx, tenant, writing)) fresh.changed.set(member, revision)
    await recordUses(tx, tenant, writing)
    await recordOffersOf(tx, tenant, offers, context)
    const done = happened(wave, fresh.outcomes, states, context.now)
    await askAfterOrders(tx, tenant, inForce.program, done, context)
    await contestsFollow(tx, tenant, inForce.program, done, context)
  }
  if (context.settles) await settleMembers(tx, tenant, inForce, members, context, fresh)
  return fresh
}

/** Tiers and segments follow what happened; reaching one is an occasion of its own. */
async function settleMembers(
  tx: Tx,
  tenant: string,
  inForce: ProgramInForce,
  members: ReadonlyMap<string, ReadonlySet<string>>,
  { now, newId }: { now: Date; newId: () => string },
  { changed }: Fresh,
): Promise<void> {
  const all = [...new Set([...members.values()].flatMap(some => [...some]))]
  const reviewed = await review(tx, tenant, inForce, all, { now, newId })
  for (const { member, revision } of reviewed.changed) changed.set(member, revision)
  if (reviewed.occasions.length === 0) return
  const applied = await applyIn(tx, tenant, reviewed.occasions, { now: () => now, newId })
  for (const { member, revision } of applied.changed) changed.set(member, revision)
}

/**
 * Splits a list into parts in which no two activities touch the same member or order, so that each is decided on what
 * those before it left.
 */
function waves(activities: readonly Happening[], members: ReadonlyMap<string, ReadonlySet<string>>): Happening[][] {
  const parts: { activities: Happening[]; touched: Set<string> }[] = []
  for (const activity of activities) {
    const touched = [...(members.get(activity.id) ?? [])].map(member => `member ${member}`)
    if (activity.type === 'order.paid') touched.push(`order ${activity.order.id}`)
    const last = parts.findLastIndex(part => touched.some(one => part.touched.has(one)))
    const part = parts[last + 1] ?? { activities: [], touched: new Set<string>() }
    if (last + 1 === parts.length) parts.push(part)
    part.activities.push(activity)
    touched.forEach(one => part.touched.add(one))
  }
  return parts.map(part => part.activities)
}
