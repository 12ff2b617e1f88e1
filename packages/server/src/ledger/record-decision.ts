import type { ActivityResult, Happening } from '@tenth/contract'
import { afterDiscounts, type Decision, type MovedClock } from '@tenth/engine'
import { randomText } from '../auth/random-text.ts'
import { emailHash } from './email-hash.ts'
import { recordReferral } from '../referral/record-referral.ts'
import { signalsOf, withoutSignals } from '../referral/signals.ts'
import { gifts } from './gifts.ts'
import { iso } from './millis.ts'
import { postings } from './posting.ts'
import type { ProgramInForce } from './program-in-force.ts'
import { refundedOrder } from './order-of.ts'
import type { NewClock, Writing } from './writing.ts'

/** The moment of the decision, and new ids. */
export interface DecisionContext {
  now: Date
  newId: () => string
}

/** Puts what the rules decided about an activity into the writing, and tells what is answered. */
export function record(
  activity: Happening,
  decision: Decision,
  inForce: ProgramInForce,
  context: DecisionContext,
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
  writing.forgiven.push(...decision.forgiven)
  writing.reclaimed.push(...decision.reclaimed)
  writing.clocks.push(...decision.clocks.map(clockRow))
  writing.uses.push(...decision.uses.map(use => ({ ...use, activity: activity.id })))
  posted.forEach(({ entry }) => writing.touched.add(entry.member))
  writing.given.push(...gifts(decision.rewards, activity.id, inForce, now))
  decision.rewards.forEach(({ member }) => writing.touched.add(member))
  writing.cards.push(...decision.cards)
  const at = now.toISOString()
  writing.takenBack.push(...decision.takenBack.map(redemption => ({ redemption, event: context.newId(), at })))
  recordJoining(activity, decision, inForce, context, writing)
  recordOrder(activity, decision, now, writing)
  recordReferralOf(activity, decision, inForce, context, writing)
  const result = {
    activity: activity.id,
    replayed: false,
    entries: posted.map(({ entry }) => entry),
    refusals: decision.refusals,
  }
  const content = isGuest(decision) ? null : withoutAddresses(withoutSignals(activity))
  writing.answers.push({ activity: activity.id, result, content })
  return result
}

function recordJoining(
  activity: Happening,
  { joins }: Decision,
  { emailSalt, program }: ProgramInForce,
  { now }: DecisionContext,
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
}

function recordOrder(activity: Happening, decision: Decision, now: Date, writing: Writing): void {
  const { refunded, refundedDelivery } = decision
  if (activity.type === 'order.paid') {
    if (isGuest(decision)) return
    const { id, currency, delivery = 0, lines } = afterDiscounts(activity.order)
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
  }
  const order = refundedOrder(activity)
  if (order !== null) {
    const ofLines = refunded.length > 0
    if (ofLines || refundedDelivery > 0) writing.refunds.push({ order, delivery: refundedDelivery, ofLines })
    writing.refundedLines.push(...refunded.map(line => ({ order, ...line })))
  }
}

function recordReferralOf(
  activity: Happening,
  decision: Decision,
  inForce: ProgramInForce,
  context: DecisionContext,
  writing: Writing,
): void {
  const at = utc(activity.at, context.now)
  const order = activity.type === 'order.paid' ? activity.order.id : null
  if (decision.referral) recordReferral(decision.referral, inForce, { ...context, order, at }, writing)
  if (!inForce.program.referral || isGuest(decision)) return
  for (const signal of signalsOf(activity, inForce.emailSalt)) {
    writing.signals.push({ ...signal, member: activity.member, at })
  }
}

function isGuest({ refusals }: Decision): boolean {
  return refusals.some(({ code }) => code === 'not_a_member')
}

/** What is kept of an activity: no address of a person, of which the ledger keeps keyed hashes alone. */
function withoutAddresses(activity: Happening): Happening {
  if (activity.type !== 'member.joined' || activity.joining?.email === undefined) return activity
  const { email: _, ...joining } = activity.joining
  return { ...activity, joining }
}

function clockRow({ since, until, ...moved }: MovedClock): NewClock {
  return { ...moved, since: iso(since), until: iso(until) }
}

function utc(at: string | undefined, now: Date): string {
  return (at === undefined ? now : new Date(at)).toISOString()
}
