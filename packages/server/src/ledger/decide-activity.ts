import type { Activity, ActivityResult } from '@tenth/contract'
import { decide, UnknownLineError, type Decision } from '@tenth/engine'
import { ProblemError } from '../app/problem-error.ts'
import { randomText } from '../auth/random-text.ts'
import { emailHash } from './email-hash.ts'
import type { Loaded } from './load-states.ts'
import type { Outcome } from './outcome.ts'
import { postings } from './posting.ts'
import type { ProgramInForce } from './program-in-force.ts'
import type { Writing } from './write.ts'

/** Clocks differ a little; more than this is a mistake. */
const mostAhead = 5 * 60_000

interface Context {
  now: Date
  newId: () => string
}

/** Asks the rules about one activity and puts what they decide into the writing; a problem leaves it untouched. */
export function decideActivity(
  activity: Activity,
  loaded: Loaded | undefined,
  inForce: ProgramInForce,
  context: Context,
  writing: Writing,
): Outcome {
  if (!loaded) throw new Error(`No state was loaded for activity ${activity.id}.`)
  const problem = problemOf(activity, loaded, inForce, context.now)
  if (problem) return { ok: false, problem }
  try {
    const decision = ask(activity, loaded, inForce, context)
    return { ok: true, result: record(activity, decision, inForce, context, writing) }
  } catch (error) {
    if (!(error instanceof UnknownLineError)) throw error
    return { ok: false, problem: invalid(`/refund/lines/${error.index}/id`, error.message) }
  }
}

function problemOf(activity: Activity, { state, paidBefore }: Loaded, { program }: ProgramInForce, now: Date) {
  if (activity.at !== undefined && Date.parse(activity.at) > now.getTime() + mostAhead) {
    return invalid('/at', 'This is in the future. Report what has happened.')
  }
  if (activity.type === 'order.paid') {
    if (activity.order.currency !== program.currency) {
      const detail = `The programme is in ${program.currency}.`
      return new ProblemError('currency_differs', { errors: [{ pointer: '/order/currency', detail }] })
    }
    if (paidBefore) return new ProblemError('order_already_paid')
  }
  const isMember = state.members.some(({ id }) => id === activity.member)
  if (activity.type === 'order.refunded' && isMember && state.order?.member !== activity.member) {
    return new ProblemError('order_unknown')
  }
  return null
}

function invalid(pointer: string, detail: string): ProblemError {
  return new ProblemError('invalid', { errors: [{ pointer, detail }] })
}

function ask(activity: Activity, { state }: Loaded, { program }: ProgramInForce, { now, newId }: Context): Decision {
  // Nothing is kept of a guest's orders, so there is nothing to look a refund up in.
  if (activity.type === 'order.refunded' && !state.order) {
    const refusals = [{ code: 'not_a_member' as const, facts: { member: activity.member } }]
    return { entries: [], refusals, joins: false, referredBy: null, referral: null, refunded: [] }
  }
  return decide(program, state, activity, { now: now.getTime(), newId })
}

function record(
  activity: Activity,
  decision: Decision,
  inForce: ProgramInForce,
  context: Context,
  writing: Writing,
): ActivityResult {
  const { now } = context
  const cause = {
    activity: activity.id,
    redemption: null,
    referral: decision.referral?.status === 'paid' ? decision.referral.id : null,
    version: inForce.version,
    now,
  }
  const posted = postings(decision.entries, cause)
  writing.postings.push(...posted)
  posted.forEach(({ entry }) => writing.touched.add(entry.member))
  recordJoining(activity, decision, inForce, context, writing)
  recordOrder(activity, decision, now, writing)
  const result = {
    activity: activity.id,
    replayed: false,
    entries: posted.map(({ entry }) => entry),
    refusals: decision.refusals,
  }
  writing.answers.push({ activity: activity.id, result })
  return result
}

function recordJoining(
  activity: Activity,
  { joins, referredBy }: Decision,
  { emailSalt, program }: ProgramInForce,
  { now, newId }: Context,
  writing: Writing,
): void {
  if (!joins) return
  const joining = activity.type === 'member.joined' ? activity.joining : undefined
  const at = utc(activity.at, now)
  writing.members.push({
    id: activity.member,
    joinedAt: at,
    language: joining?.language ?? program.languages[0] ?? null,
    emailHash: joining?.email === undefined ? null : emailHash(joining.email, emailSalt).toString('hex'),
    referralCode: randomText(10),
  })
  if (referredBy === null) return
  writing.referrals.push({ id: newId(), advocate: referredBy, friend: activity.member, at })
  writing.touched.add(referredBy)
}

function recordOrder(activity: Activity, decision: Decision, now: Date, writing: Writing): void {
  const { referral, refunded, refusals } = decision
  if (activity.type === 'order.paid') {
    if (refusals.some(({ code }) => code === 'not_a_member')) return
    const { id, currency, delivery = 0, lines } = activity.order
    writing.orders.push({
      id,
      member: activity.member,
      activity: activity.id,
      currency,
      delivery,
      at: utc(activity.at, now),
    })
    lines.forEach((line, position) => {
      writing.lines.push({
        order: id,
        id: line.id,
        position,
        sku: line.sku,
        quantity: line.quantity,
        amount: line.amount,
      })
    })
    if (referral) writing.referralSteps.push({ ...referral, order: id })
  }
  if (activity.type === 'order.refunded') {
    writing.refunds.push(...refunded.map(line => ({ order: activity.refund.order, ...line })))
    if (referral) writing.referralSteps.push({ ...referral, order: null })
  }
}

function utc(at: string | undefined, now: Date): string {
  return (at === undefined ? now : new Date(at)).toISOString()
}
